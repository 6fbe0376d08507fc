// A review as one page to look at: source lines left, event right, joins and doubts marked. Needs no script and no other file.
import type { Doubt } from '#tools/import/doubt.ts'
import { roleNames } from '#tools/import/messages.ts'
import { escapeHtml } from '#tools/publish/escape-html.ts'
import { pageMessages as words } from './page-messages.ts'
import type { Review, ReviewRow } from './review.ts'
import { reviewStyle } from './review-style.ts'

/** @param name of the source @param diff what will change in the file that stands, as lines */
export function reviewPage(review: Review, name: string, diff: readonly string[]): string {
  const { rows, doubts, settled, source } = review
  const joins = rows.reduce((sum, { seams }) => sum + seams.length, 0)
  const texts = new Map<number, string[]>()
  for (const { number, text } of source) texts.set(number, [...(texts.get(number) ?? []), text])
  const byLine = new Map<number, Doubt[]>()
  const general: Doubt[] = []
  for (const doubt of doubts) {
    const [first] = doubt.lines
    if (first === undefined) general.push(doubt)
    else byLine.set(first, [...(byLine.get(first) ?? []), doubt])
  }
  return `<!doctype html>
<html lang="zh-Hans-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(words.title(name))}</title>
<style>${reviewStyle}</style>
<header>
<h1>${escapeHtml(words.title(name))}</h1>
<p>${escapeHtml(words.counts(rows.length, joins, doubts.length, settled))}</p>
<p>${escapeHtml(words.how).replace('--decide', '<code>--decide</code>')}</p>
<pre>${escapeHtml(words.example)}</pre>
${diff.length === 0 ? '' : `<h2>${escapeHtml(words.changes)}</h2>\n<pre>${escapeHtml(diff.join('\n'))}</pre>`}
${general.length === 0 ? '' : `<h2>${escapeHtml(words.general)}</h2>\n<ul class="doubts">${general.map(doubtItem).join('')}</ul>`}
</header>
<main>
<div class="row names"><h2>${escapeHtml(words.source)}</h2><h2>${escapeHtml(words.event)}</h2></div>
${rows
  .map((row) =>
    rowHtml(
      row,
      texts,
      row.lines.flatMap((line) => takeDoubts(byLine, line)),
    ),
  )
  .join('\n')}
</main>
</html>
`
}

function takeDoubts(byLine: Map<number, Doubt[]>, line: number): Doubt[] {
  const found = byLine.get(line) ?? []
  byLine.delete(line)
  return found
}

function rowHtml(row: ReviewRow, texts: ReadonlyMap<number, string[]>, doubts: readonly Doubt[]): string {
  const { lines, key, role, left } = row
  const source = lines.flatMap((line) =>
    (texts.get(line) ?? ['']).map((text) => `<p><b>${line}</b> ${escapeHtml(text)}</p>`),
  )
  const state = [left ? 'left' : '', doubts.length > 0 ? 'doubtful' : '']
    .filter((one) => one !== '')
    .join(' ')
  return `<section class="row ${role} ${state}">
<div class="source">${source.join('')}</div>
<div class="event"><p class="role"><strong>${escapeHtml(roleNames[role])}</strong>${left ? ` <em>${escapeHtml(words.left)}</em>` : ''} <code>role.${escapeHtml(key)}</code></p>
<p class="text">${textHtml(row)}</p>${doubts.length === 0 ? '' : `<ul class="doubts">${doubts.map(doubtItem).join('')}</ul>`}</div>
</section>`
}

/** The words with each join shown where it was made. */
function textHtml({ text, seams, left }: ReviewRow): string {
  let html = ''
  let from = 0
  for (const { offset, leftLine, rightLine, key } of seams) {
    const label = escapeHtml(words.join(leftLine, rightLine))
    html += `${escapeHtml(text.slice(from, offset))}<span class="join" title="${label}">⏎<small>${rightLine} <code>join.${escapeHtml(key)}</code></small></span>`
    from = offset
  }
  const rest = escapeHtml(text.slice(from))
  return left ? `<del>${html}${rest}</del>` : `${html}${rest}`
}

function doubtItem({ lines, message, key }: Doubt): string {
  const where = lines.length === 0 ? '' : `<b>${escapeHtml(words.lines(lines))}</b> `
  return `<li>${where}${escapeHtml(message)}${key === undefined ? '' : ` <code>${escapeHtml(key)}</code>`}</li>`
}
