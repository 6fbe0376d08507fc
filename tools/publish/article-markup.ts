// The text of an article as well-formed markup, for readers that are no browser: feeds, books. Knows neither.
import { blockText } from '#content/block.ts'
import { printedDate } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { isSafeLink } from '#content/safe-link.ts'
import type { Block, Paragraph, Span } from '#content/schema/block.ts'
import type { Title } from '#content/schema/title.ts'
import { titleText } from '#content/title.ts'
import { type Article, blocksOf } from './articles.ts'
import { escapeHtml } from './escape-html.ts'

/** Where an article's pictures and links lead, from where its markup stands. */
export interface Surroundings {
  figure(file: string): string
  /** Undefined: the link leads nowhere from there, and only its words are kept. */
  link(address: string): string | undefined
}

/** XHTML that is HTML as well. A report: lead, its own kicker and title, text, corrections. Blocks keep their ids. */
export function articleMarkup(article: Article, surroundings: Surroundings): string {
  const blocks = blocksOf(article).map((block) => blockMarkup(block, surroundings))
  if (article.reflection) return blocks.join('\n')
  const { lead, report, corrections = [] } = article.event
  return [
    ...(lead ? [blockMarkup(lead, surroundings)] : []),
    ...(report.kicker ? [`<p class="above">${titleMarkup(report.kicker)}</p>`] : []),
    ...(report.title ? [`<h2>${titleMarkup(report.title)}</h2>`] : []),
    ...blocks,
    ...(corrections.length > 0 ? [`<h2>${messages.corrections}</h2>`] : []),
    ...corrections.map(
      ({ date, text }) => `<p>${escapeHtml(messages.correctionOf(printedDate(date), text))}</p>`,
    ),
  ].join('\n')
}

/** Print lines stay lines of their own. */
export function titleMarkup({ lines }: Title): string {
  return lines.map((phrases) => escapeHtml(phrases.join(''))).join('<br/>')
}

function blockMarkup(block: Block, surroundings: Surroundings): string {
  switch (block.type) {
    case 'paragraph':
      return `<p id="${block.id}">${paragraphMarkup(block, surroundings)}</p>`
    case 'heading':
      return `<h3 id="${block.id}">${escapeHtml(titleText(block.title))}</h3>`
    case 'figure': {
      const caption = [blockText(block), block.credit].filter(Boolean).join('　')
      const image = `<img src="${escapeHtml(surroundings.figure(block.src))}" alt="${escapeHtml(block.alt)}"/>`
      return `<figure id="${block.id}">${image}${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`
    }
  }
}

function paragraphMarkup({ text, spans = [] }: Paragraph, surroundings: Surroundings): string {
  let at = 0
  const parts = spans.map((span) => {
    const before = escapeHtml(text.slice(at, span.start))
    at = span.end
    return before + spanMarkup(span, escapeHtml(text.slice(span.start, span.end)), surroundings)
  })
  return parts.join('') + escapeHtml(text.slice(at))
}

function spanMarkup({ type, value = '' }: Span, words: string, { link }: Surroundings): string {
  switch (type) {
    case 'emphasis':
      return `<em>${words}</em>`
    case 'strong':
      return `<strong>${words}</strong>`
    case 'ruby':
      return `<ruby>${words}<rp>（</rp><rt>${escapeHtml(value)}</rt><rp>）</rp></ruby>`
    case 'link': {
      const address = isSafeLink(value) ? link(value) : undefined
      return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`
    }
  }
}
