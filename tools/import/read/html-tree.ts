// A page's tree as the readers of pages walk it: names, attributes, words, styles. Knows no newspaper.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

export const parseHtml = (html: string): DefaultTreeAdapterTypes.Document => parse(html)

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is HtmlElement => 'tagName' in node
export const isTextNode = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text'

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** Every node below, in order; without recursion, for a page may nest as deep as it likes. */
export function* descendants(root: DefaultTreeAdapterTypes.ParentNode): Generator<HtmlNode> {
  const stack: HtmlNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) stack.push(node.childNodes[at] as HtmlNode)
  }
}

export function* elements(root: DefaultTreeAdapterTypes.ParentNode): Generator<HtmlElement> {
  for (const node of descendants(root)) if (isElement(node)) yield node
}

export function find(
  root: DefaultTreeAdapterTypes.ParentNode,
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const element of elements(root)) if (test(element)) return element
  return undefined
}

export const byId = (root: DefaultTreeAdapterTypes.ParentNode, id: string): HtmlElement | undefined =>
  find(root, (element) => attribute(element, 'id') === id)

export function textOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  let text = ''
  for (const node of descendants(root)) if (isTextNode(node)) text += node.value
  return text.replace(/\s+/gu, ' ').trim()
}

export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attribute(element, 'style') ?? ''
  return new Map(
    style.split(';').map((one): [string, string] => {
      const at = one.indexOf(':')
      return [
        one.slice(0, at).trim().toLowerCase(),
        one
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      ]
    }),
  )
}
