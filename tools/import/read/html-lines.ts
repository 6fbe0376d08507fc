// From an element of a page to lines with hints from its tags and inline styles. Knows no newspaper, fetches nothing.
import { cleanText } from '#tools/import/source/clean-text.ts'
import type { BareLine, Hints } from '#tools/import/source/lines.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement, isTextNode, styleOf } from './html-tree.ts'

const BLOCKS = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr blockquote center figure figcaption header footer pre hr form fieldset address aside'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math video audio canvas button select textarea input nav head title mp-common-profile mpvoice mp-miniprogram'.split(
    ' ',
  ),
)

interface Look {
  bold: boolean
  align: string
  size: number | undefined
  heading: boolean
  indent: boolean
  listed: boolean
}

interface Stretch {
  text: string
  look: Look
}

export interface HtmlLines {
  lines: BareLine[]
  /** What each image names as its source, by the image's place. */
  images: string[]
}

const PLAIN: Look = { bold: false, align: '', size: undefined, heading: false, indent: false, listed: false }

/** Blocks and <br> make lines; two <br>, or an empty block, a gap. */
export function htmlLines(
  root: HtmlElement,
  skip: (element: HtmlElement) => boolean = () => false,
): HtmlLines {
  const lines: BareLine[] = []
  const images: string[] = []
  let stretches: Stretch[] = []
  let number = 0
  let gap = true
  let opened = PLAIN

  const close = (): void => {
    const raw = stretches
      .map(({ text }) => text)
      .join('')
      .replace(/[\t\n\r\f ]+/gu, ' ')
    const { text, indent, centred } = cleanText(raw)
    if (text !== '') {
      number += 1
      lines.push({ number, text, gap, hints: hintsOf(stretches, opened, indent, centred) })
      gap = false
    }
    stretches = []
  }

  type Step = { node: HtmlNode; look: Look } | { after: Look }
  const stack: Step[] = [{ node: root, look: PLAIN }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('after' in step) {
      close()
      opened = step.after
      continue
    }
    const { node, look } = step
    if (isTextNode(node)) {
      stretches.push({ text: node.value, look })
      continue
    }
    if (!isElement(node) || SKIPPED.has(node.tagName) || isHidden(node) || skip(node)) continue
    if (node.tagName === 'br') {
      if (stretches.every(({ text }) => text.trim() === '')) gap = true
      close()
      continue
    }
    if (node.tagName === 'img') {
      addImage(node)
      continue
    }
    const block = BLOCKS.has(node.tagName)
    const inner = lookOf(node, look)
    if (block) {
      close()
      if (isEmpty(node)) gap = true
      stack.push({ after: opened })
      opened = inner
    }
    const cell = node.tagName === 'td' || node.tagName === 'th'
    if (cell) stretches.push({ text: ' ', look })
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child) stack.push({ node: child, look: inner })
    }
  }
  close()
  return { lines, images }

  function addImage(image: HtmlElement): void {
    close()
    const source =
      [attribute(image, 'src'), attribute(image, 'data-src')].find(
        (one) => one !== undefined && one !== '',
      ) ?? ''
    number += 1
    images.push(source)
    const text = cleanText((attribute(image, 'alt') ?? '').slice(0, 200)).text
    lines.push({
      number,
      text: text === '图片' || text === 'image' ? '' : text,
      gap: true,
      hints: {},
      image: images.length - 1,
    })
  }
}

const isEmpty = (element: HtmlElement): boolean =>
  element.childNodes.every((child) =>
    isTextNode(child) ? child.value.trim() === '' : isElement(child) && child.tagName === 'br',
  )

// WeChat hides the whole text until a script has run: only what hides a part of it counts.
const isHidden = (element: HtmlElement): boolean =>
  attribute(element, 'id') !== 'js_content' &&
  (attribute(element, 'hidden') !== undefined || styleOf(element).get('display') === 'none')

function lookOf(element: HtmlElement, outer: Look): Look {
  const style = styleOf(element)
  const weight = style.get('font-weight')
  const tag = element.tagName
  const heading = /^h[1-6]$/u.test(tag)
  const bold =
    weight === undefined
      ? outer.bold || heading || tag === 'b' || tag === 'strong' || tag === 'th'
      : /^(?:bold|bolder|[6-9]00)$/u.test(weight)
  const align =
    style.get('text-align') ??
    attribute(element, 'align')?.toLowerCase() ??
    (tag === 'center' ? 'center' : outer.align)
  const indentStyle = style.get('text-indent')
  return {
    bold,
    align,
    size: sizeOf(style.get('font-size')) ?? (heading ? 26 - Number(tag[1]) * 2 : outer.size),
    heading: heading || (outer.heading && !BLOCKS.has(tag)),
    indent: indentStyle === undefined ? outer.indent : Number.parseFloat(indentStyle) > 0,
    listed: outer.listed || tag === 'li',
  }
}

function sizeOf(size: string | undefined): number | undefined {
  const [, number, unit] = /^([\d.]+)\s*(px|pt|em|rem|%)?/u.exec(size ?? '') ?? []
  if (number === undefined) return undefined
  const value = Number(number)
  if (unit === 'pt') return value / 0.75
  if (unit === 'em' || unit === 'rem') return value * 16
  return unit === '%' ? (value * 16) / 100 : value
}

function hintsOf(stretches: readonly Stretch[], block: Look, indent: boolean, centred: boolean): Hints {
  const inked = stretches.filter(({ text }) => text.trim() !== '')
  const length = inked.reduce((sum, { text }) => sum + text.trim().length, 0)
  const bold = inked.reduce((sum, { text, look }) => sum + (look.bold ? text.trim().length : 0), 0)
  const first = inked[0]?.look ?? block
  return {
    ...(length > 0 && bold >= length * 0.8 && { bold: true }),
    ...((first.align === 'center' || centred) && { centred: true }),
    ...((first.align === 'right' || first.align === 'end') && { right: true }),
    ...(first.size !== undefined && { size: first.size }),
    ...((indent || first.indent) && { indent: true }),
    ...(first.heading && { heading: true }),
    ...(first.listed && { listed: true }),
  }
}
