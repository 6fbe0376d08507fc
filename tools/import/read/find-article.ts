// Where in a page the article is, and what the page says of it apart: WeChat, Founder's digital papers, any other. Fetches nothing.
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { LineRole } from '#tools/import/source/line-role.ts'
import {
  attribute,
  byId,
  descendants,
  elements,
  find,
  type HtmlElement,
  isElement,
  isTextNode,
  textOf,
} from './html-tree.ts'

export interface FoundArticle {
  root: HtmlElement
  /** Lines that stand outside the text, with the roles the page gives them. */
  head: { text: string; role: LineRole }[]
  /** As the page prints it. */
  date?: string
}

type Root = DefaultTreeAdapterTypes.Document

export function findArticle(document: Root): FoundArticle | undefined {
  return findWechat(document) ?? findFounder(document) ?? findAny(document)
}

function findWechat(document: Root): FoundArticle | undefined {
  const root = byId(document, 'js_content')
  if (root === undefined) return undefined
  const title = byId(document, 'activity-name') ?? find(document, (one) => hasClass(one, 'rich_media_title'))
  const time = byId(document, 'publish_time')
  const text = (title && textOf(title)) || metaOf(document, 'og:title')
  return { root, head: headOf([['headline', text]]), ...dated(time && textOf(time)) }
}

const FOUNDER: [role: LineRole, element: string, property: string][] = [
  ['kicker', 'founder-introtitle', 'introtitle'],
  ['headline', 'founder-title', 'title'],
  ['reportTitle', 'founder-subtitle', 'subtitle'],
  ['byline', 'founder-author', 'author'],
]

function findFounder(document: Root): FoundArticle | undefined {
  const root = find(document, ({ tagName }) => tagName === 'founder-content') ?? betweenComments(document)
  if (root === undefined) return undefined
  const properties = founderProperties(document)
  const words = (element: string, property: string): string | undefined => {
    const found = find(document, ({ tagName }) => tagName === element)
    return (found && textOf(found)) || properties.get(property)
  }
  const head = FOUNDER.map(([role, element, property]): [LineRole, string | undefined] => [
    role,
    words(element, property),
  ])
  return { root, head: headOf(head), ...dated(words('founder-date', 'date')) }
}

/** `<!--enpproperty <date>…</date><title>…</title> … /enpproperty-->` */
function founderProperties(document: Root): Map<string, string> {
  const found = new Map<string, string>()
  for (const node of descendants(document)) {
    if (node.nodeName !== '#comment' || !('data' in node) || !node.data.trimStart().startsWith('enpproperty'))
      continue
    for (const [, name = '', value = ''] of node.data.matchAll(/<(\w+)>([^<]*)<\/\1>/gu))
      found.set(name, value.trim())
  }
  return found
}

/** What stands between `<!--enpcontent-->` and `<!--/enpcontent-->`, as an element of its own. */
function betweenComments(document: Root): HtmlElement | undefined {
  for (const node of descendants(document)) {
    if (node.nodeName !== '#comment' || !('data' in node) || node.data.trim() !== 'enpcontent') continue
    const parent = node.parentNode
    if (parent === null || !isElement(parent)) continue
    const from = parent.childNodes.indexOf(node) + 1
    const end = parent.childNodes.findIndex(
      (one, at) =>
        at >= from && one.nodeName === '#comment' && 'data' in one && one.data.trim() === '/enpcontent',
    )
    return { ...parent, attrs: [], childNodes: parent.childNodes.slice(from, end === -1 ? undefined : end) }
  }
  return undefined
}

const NAMED =
  /(?:^|[\s_-])(?:article|content|detail|zoom|trs_editor|pages_content|entry|post|text|main|正文)(?:$|[\s_-])/iu
const UNLIKELY = /comment|sidebar|footer|header|nav|menu|recommend|related|share|copyright|breadcrumb/iu
const FEW = 20

function findAny(document: Root): FoundArticle | undefined {
  const body = find(document, ({ tagName }) => tagName === 'body')
  if (body === undefined) return undefined
  const root = bestRoot(body) ?? body
  const heads = [...elements(body)].filter(({ tagName }) => tagName === 'h1')
  const own = [...elements(root)].some(({ tagName }) => tagName === 'h1')
  const outside = heads.map(textOf).find((text) => text !== '')
  const title = find(document, ({ tagName }) => tagName === 'title')
  const text =
    outside ??
    metaOf(document, 'og:title') ??
    (title &&
      textOf(title)
        .split(/[_|｜]|\s[-–—]\s/u)[0]
        ?.trim())
  const named = own || (root === body && outside === undefined && heads.length > 0)
  return { root, head: named ? [] : headOf([['headline', text]]) }
}

/** The smallest named element that holds most of the page's plain text. */
function bestRoot(body: HtmlElement): HtmlElement | undefined {
  const whole = plainLength(body)
  let best: HtmlElement | undefined
  let smallest = Number.POSITIVE_INFINITY
  for (const element of elements(body)) {
    if (!isNamed(element)) continue
    const length = plainLength(element)
    if (length >= whole * 0.5 && length > FEW && length <= smallest) {
      best = element
      smallest = length
    }
  }
  return best
}

function isNamed(element: HtmlElement): boolean {
  if (element.tagName === 'article' || element.tagName === 'main') return true
  if (attribute(element, 'itemprop') === 'articleBody') return true
  if (element.tagName !== 'div' && element.tagName !== 'section' && element.tagName !== 'td') return false
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`
  return NAMED.test(names) && !UNLIKELY.test(names)
}

/** Words that are not of links, menus and scripts. */
function plainLength(root: HtmlElement): number {
  let length = 0
  for (const node of descendants(root)) {
    if (!isTextNode(node)) continue
    const parent = node.parentNode
    if (parent && isElement(parent) && !/^(?:a|script|style|option|button)$/u.test(parent.tagName))
      length += node.value.trim().length
  }
  return length
}

const hasClass = (element: HtmlElement, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/u).includes(name)

function metaOf(document: Root, property: string): string | undefined {
  const found = find(
    document,
    (one) => one.tagName === 'meta' && (attribute(one, 'property') ?? attribute(one, 'name')) === property,
  )
  const content = found && attribute(found, 'content')?.trim()
  return content === '' ? undefined : content
}

const headOf = (words: readonly (readonly [LineRole, string | undefined])[]): FoundArticle['head'] =>
  words.flatMap(([role, text]) => (text === undefined || text === '' ? [] : [{ role, text }]))

const dated = (date: string | undefined): Pick<FoundArticle, 'date'> =>
  date === undefined || date === '' ? {} : { date }
