// What a document consists of, as a browser reads it: its elements, flat. Knows no page.
import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export interface MarkupElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** What stands in it, as it is written: for scripts and styles. */
  text: string
}

/** In the order of the document; what stands in a template or in `<noscript>` too. */
export function elementsOf(html: string): MarkupElement[] {
  return flatten(parse(html, { scriptingEnabled: false }))
}

function flatten(node: DefaultTreeAdapterTypes.Node): MarkupElement[] {
  const children = 'childNodes' in node ? node.childNodes : []
  const below = 'content' in node ? [...children, node.content] : children
  if (!('tagName' in node)) return below.flatMap(flatten)
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const text = children.flatMap((child) => ('value' in child ? [child.value] : [])).join('')
  return [{ name: node.tagName, attributes, text }, ...below.flatMap(flatten)]
}

/** The policy a document brings itself. */
export const policyOf = (elements: readonly MarkupElement[]): string =>
  elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes
    .content ?? ''

/** The source of an inline part as a policy names it. */
export const hashSource = (inline: string): string =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
