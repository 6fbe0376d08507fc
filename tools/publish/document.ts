// Fills index.html, the one template, with a page. Knows nothing of what the page says.
import { ENVELOPE_ELEMENT } from '#content/paths.ts'
import { inlineJson } from './escape-html.ts'

export interface DocumentParts {
  /** Elements for the head, before React's: policy, style. */
  policy: string
  /** The page's own head: title, description, address, previews. */
  head: string
  /** What stands in the body before the app's element. */
  image?: string
  body: string
  /** The data inside the page; none on a page that is not hydrated. */
  envelope?: unknown
  /** Elements that bring the app, at the end of the body. */
  scripts: string
}

/** @param template index.html, its base path already filled in */
export function fillDocument(template: string, parts: DocumentParts): string {
  const envelope =
    parts.envelope === undefined
      ? ''
      : `<script id="${ENVELOPE_ELEMENT}" type="application/json">${inlineJson(parts.envelope)}</script>`
  const values: Record<string, string> = {
    policy: parts.policy,
    head: parts.head,
    image: parts.image ?? '',
    body: parts.body,
    envelope,
    scripts: parts.scripts,
  }
  return template.replace(/<!--(\w+)-->/g, (whole, slot: string) => values[slot] ?? whole)
}

/** index.html without the white space that only its editor needs. */
export function prepareTemplate(html: string, base: string): string {
  return html.replace(/\n\s*/g, '\n').replaceAll('%BASE_URL%', base)
}
