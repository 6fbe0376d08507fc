// The roles a line can have. Knows nothing of how one is found, nor of its words.

export const LINE_ROLES = [
  'kicker',
  'headline',
  'reportTitle',
  'lead',
  'byline',
  'meta',
  'text',
  'heading',
  'figure',
  'caption',
  'jump',
  'signature',
  'section',
  'reflectionTitle',
  'sharer',
  'credit',
  'cut',
] as const

export type LineRole = (typeof LINE_ROLES)[number]

/** Roles whose lines, one after the other, are the print lines of one title. */
export const TITLE_ROLES: readonly LineRole[] = [
  'kicker',
  'headline',
  'reportTitle',
  'heading',
  'reflectionTitle',
]
