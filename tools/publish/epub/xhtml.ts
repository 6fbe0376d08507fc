// A document of a book, from its title and body. Knows nothing of what it says.
import { escapeHtml } from '#tools/publish/escape-html.ts'

export const LANGUAGE = 'zh-Hans-CN'
export const STYLE_FILE = 'book.css'

/** @param title as text @param body markup */
export function xhtmlDocument(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${LANGUAGE}" xml:lang="${LANGUAGE}">
<head>
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" type="text/css" href="${STYLE_FILE}"/>
</head>
${body}
</html>
`
}

/** For a device that sets its own type: what it does not know of Chinese text, and no more. */
export const BOOK_STYLE = `h1, h2, h3 { line-height: 1.4; text-align: start; }
p { margin: 0; text-align: justify; text-indent: 2em; }
p.above, p.facts { text-indent: 0; }
p.facts { margin-bottom: 1.5em; }
em { font-style: normal; text-emphasis: filled dot; -webkit-text-emphasis: filled dot; -epub-text-emphasis: filled dot; }
figure { margin: 1.5em 0; text-align: center; }
figcaption { font-size: 0.85em; }
img { max-width: 100%; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.75em 0; }
`
