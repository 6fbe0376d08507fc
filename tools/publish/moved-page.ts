// The page at an address that has changed: sends the reader on, says so where that fails. Knows no React.
import { messages } from '#content/messages.ts'
import { escapeHtml } from './escape-html.ts'

/** Takes the reader on with the passage the old address named; the policy allows it by hash. */
export const MOVED_SCRIPT =
  "location.replace(document.querySelector('link[rel=canonical]').href+location.search+location.hash)"

/** Head and body for the template. @param address where the page is now, base path included */
export function movedPage(address: string): { head: string; body: string } {
  const href = escapeHtml(address)
  return {
    head: [
      `<title>${messages.moved}</title>`,
      '<meta name="robots" content="noindex">',
      `<link rel="canonical" href="${href}">`,
    ].join(''),
    body: `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript><main><h1>${messages.moved}</h1><p><a href="${href}">${messages.movedTo}</a></p></main>`,
  }
}
