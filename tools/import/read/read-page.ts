// From the bytes of a saved page to lines and images; what other articles and the site add is cut, and told. Fetches nothing.
import iconv from 'iconv-lite'
import { printedDay } from '#content/printed-day.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { isTail } from '#tools/import/classify/notices.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import { bareText } from '#tools/import/source/bare-text.ts'
import { cleanText } from '#tools/import/source/clean-text.ts'
import { type BareLine, keyLines } from '#tools/import/source/lines.ts'
import { decodeText } from './decode-text.ts'
import { type FoundArticle, findArticle } from './find-article.ts'
import { htmlLines } from './html-lines.ts'
import { attribute, type HtmlElement, parseHtml } from './html-tree.ts'
import { takePageImages } from './page-images.ts'
import type { Source } from './source.ts'

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu
const HEAD_BYTES = 4096
const OTHERS = new Set(['aside', 'footer', 'form', 'nav'])
const OTHER_NAMES =
  /(?:^|[\s_-])(?:comments?|share|related|recommend|copyright|breadcrumb|toolbar|qr_?code)(?:$|[\s_-])/iu

/**
 * @param page path of the page; undefined for what was piped in
 * @throws {Refusal} when it holds no text
 */
export function readPage(bytes: Uint8Array, page: string | undefined, shown: string): Source {
  const article = findArticle(parseHtml(decodePage(bytes, shown)))
  if (article === undefined) throw new Refusal(importMessages.empty(shown))
  const { lines, images } = htmlLines(article.root, isOther)
  const whole = withHead(article, lines)
  if (whole.every(({ text }) => text === '')) throw new Refusal(importMessages.empty(shown))
  const taken = takePageImages(cutTail(whole), images, page)
  const date = article.date === undefined ? undefined : printedDay(article.date)?.iso
  return {
    lines: keyLines(taken.lines),
    images: taken.images,
    doubts: taken.doubts satisfies Doubt[],
    ...(date !== undefined && { date }),
  }
}

/** As the page declares it, where that is one of GB's names; else as a text file is decoded. */
function decodePage(bytes: Uint8Array, shown: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const charset = CHARSET.exec(head)?.[1] ?? ''
  if (/^gb(?:2312|k|18030)$/iu.test(charset) && !isUtf8(bytes)) {
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'gb18030')
  }
  return decodeText(bytes, shown)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const isOther = (element: HtmlElement): boolean =>
  OTHERS.has(element.tagName) ||
  (attribute(element, 'id') !== 'js_content' &&
    OTHER_NAMES.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`))

const REPEATED_WITHIN = 6

/** The page's own head before its text, which may repeat it. */
function withHead({ head }: FoundArticle, lines: readonly BareLine[]): BareLine[] {
  const before = head.flatMap(({ text, role }): BareLine[] => {
    const clean = cleanText(text).text
    return clean === '' ? [] : [{ number: 0, text: clean, gap: true, hints: {}, given: role }]
  })
  const said = new Set(before.map(({ text }) => bareText(text)))
  const rest = lines.filter(({ text, number }) => number > REPEATED_WITHIN || !said.has(bareText(text)))
  return [...before, ...rest].map((line, at) => ({ ...line, number: at + 1 }))
}

/** From 往期推荐 on everything is of other articles. */
function cutTail(lines: readonly BareLine[]): BareLine[] {
  const tail = lines.findIndex(({ text }, at) => at > lines.length / 3 && isTail(text))
  if (tail === -1) return [...lines]
  const cut = lines.slice(tail).filter(({ image }) => image === undefined)
  return [...lines.slice(0, tail), ...cut.map((line): BareLine => ({ ...line, given: 'cut' }))]
}
