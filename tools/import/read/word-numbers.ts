// Writes Word's automatic numbers into the text as a reader sees them: 一、 （一） 1. Knows a document's XML only as text.

interface Level {
  format: string
  text: string
  start: number
}

const DIGITS = '零一二三四五六七八九'
const CIRCLED_FROM = 0x2460
const CIRCLED = 20

/** The document's XML with a run of text before each numbered paragraph, and its numbering taken off. */
export function writeNumbers(documentXml: string, numberingXml: string): string {
  const levels = readLevels(numberingXml)
  if (levels.size === 0) return documentXml
  const counts = new Map<string, number[]>()
  return documentXml.replace(
    /<w:pPr>((?:(?!<w:pPr>|<\/w:pPr>)[\s\S])*)<\/w:pPr>/gu,
    (whole, inner: string) => {
      const numbering = /<w:numPr>([\s\S]*?)<\/w:numPr>/u.exec(inner)?.[1]
      if (numbering === undefined) return whole
      const id = /<w:numId w:val="(\d+)"/u.exec(numbering)?.[1] ?? ''
      const depth = Number(/<w:ilvl w:val="(\d)"/u.exec(numbering)?.[1] ?? 0)
      const own = levels.get(id)
      const label = own && nextLabel(own, counts, id, depth)
      if (label === undefined) return whole
      const rest = inner.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/u, '')
      return `<w:pPr>${rest}</w:pPr><w:r><w:t xml:space="preserve">${label}</w:t></w:r>`
    },
  )
}

/** By number id, then by depth. */
function readLevels(xml: string): Map<string, Level[]> {
  const abstract = new Map<string, Level[]>()
  for (const [, id = '', body = ''] of xml.matchAll(
    /<w:abstractNum [^>]*?w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/gu,
  )) {
    const levels: Level[] = []
    for (const [, depth = '0', level = ''] of body.matchAll(
      /<w:lvl [^>]*?w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/gu,
    )) {
      levels[Number(depth)] = {
        format: /<w:numFmt w:val="(\w+)"/u.exec(level)?.[1] ?? 'decimal',
        text: /<w:lvlText w:val="([^"<&]*)"/u.exec(level)?.[1] ?? '',
        start: Number(/<w:start w:val="(\d+)"/u.exec(level)?.[1] ?? 1),
      }
    }
    abstract.set(id, levels)
  }
  const found = new Map<string, Level[]>()
  for (const [, id = '', body = ''] of xml.matchAll(
    /<w:num [^>]*?w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/gu,
  )) {
    const levels = abstract.get(/<w:abstractNumId w:val="(\d+)"/u.exec(body)?.[1] ?? '')
    if (levels) found.set(id, levels)
  }
  return found
}

function nextLabel(
  levels: readonly Level[],
  counts: Map<string, number[]>,
  id: string,
  depth: number,
): string | undefined {
  const level = levels[depth]
  if (level === undefined || level.format === 'bullet' || level.format === 'none') return undefined
  const numbers = counts.get(id) ?? []
  counts.set(id, numbers)
  numbers[depth] = (numbers[depth] ?? level.start - 1) + 1
  numbers.length = depth + 1
  return level.text.replace(/%(\d)/gu, (_, nth: string) => {
    const at = Number(nth) - 1
    const other = levels[at]
    return other === undefined ? '' : spell(numbers[at] ?? other.start, other.format)
  })
}

function spell(number: number, format: string): string {
  if (/chinese|ideographDigital|japaneseCounting|taiwanese/iu.test(format)) return inChinese(number)
  if (/Circle/u.test(format) && number <= CIRCLED) return String.fromCodePoint(CIRCLED_FROM + number - 1)
  if (format === 'upperLetter') return String.fromCodePoint(64 + (((number - 1) % 26) + 1))
  if (format === 'lowerLetter') return String.fromCodePoint(96 + (((number - 1) % 26) + 1))
  return String(number)
}

function inChinese(number: number): string {
  if (number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = DIGITS[number % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : DIGITS[tens]}十${number % 10 === 0 ? '' : ones}`
}
