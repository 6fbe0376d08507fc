// The page at an address that has changed: sends the reader on, says so where that fails. Knows no React.
import { messages } from '#content/messages.ts'
import { escapeHtml } from './escape-html.ts'

/** Head and body for the template. @param address where the page is now, base path included */
export function movedPage(address: string): { head: string; body: string } {
  const href = escapeHtml(address)
  return {
    head: [
      `<title>${messages.moved}</title>`,
      `<meta http-equiv="refresh" content="0; url=${href}">`,
      '<meta name="robots" content="noindex">',
      `<link rel="canonical" href="${href}">`,
    ].join(''),
    body: `<main><h1>${messages.moved}</h1><p><a href="${href}">${messages.movedTo}</a></p></main>`,
  }
}
