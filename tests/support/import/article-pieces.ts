// An article as a flat list of pieces, role and words, to be compared with what a fixture says. Knows no files.
import type { Part } from '#tools/import/heal/part.ts'
import type { Article } from '#tools/import/read-article.ts'
import { titlesOf, voicesOf } from '#tools/import/read-voices.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import type { Piece } from './corpus.ts'

export function articlePieces(article: Article): Piece[] {
  const { headline, kicker, title, lead, byline, body, section, reflections, left } = article
  const heads = [...reflections].map((reflection) => [
    { role: 'reflectionTitle', text: titlesOf(reflection).join(' ') },
    { role: 'sharer', text: voicesOf(reflection).map(voiceWords).join('；') },
    ...reflection.body.map(partPiece),
  ])
  return [
    ...left.map(partPiece),
    ...titlePiece('kicker', kicker),
    ...titlePiece('headline', headline),
    ...titlePiece('reportTitle', title),
    ...(lead ? [{ role: 'lead', text: lead.text }] : []),
    ...(byline ? [{ role: 'byline', text: byline.byline.authors.map(({ name }) => name).join('、') }] : []),
    ...body.map(partPiece),
    ...(section ? [{ role: 'section', text: section.line.text }] : []),
    ...heads.flat(),
  ].flatMap((piece) => piece ?? [])
}

const titlePiece = (role: string, lines: readonly SourceLine[]): Piece[] =>
  lines.length === 0 ? [] : [{ role, text: lines.map(({ text }) => text).join(' ') }]

function partPiece(part: Part): Piece {
  switch (part.kind) {
    case 'paragraph':
      return { role: part.signed ? 'signature' : 'text', text: part.text }
    case 'heading':
      return { role: 'heading', text: part.lines.map(({ text }) => text).join(' ') }
    case 'figure':
      return { role: 'caption', text: part.caption?.text ?? '' }
    case 'left':
      return { role: part.role, text: part.line.text }
  }
}

function voiceWords(voice: ReturnType<typeof voicesOf>[number]): string {
  return voice.type === 'Organization'
    ? `!${voice.name}`
    : `${voice.name}/${voice.affiliation ?? ''}/${voice.jobTitle ?? ''}`
}
