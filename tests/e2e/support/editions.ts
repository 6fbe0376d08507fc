// The editions browser tests open, and where they are built.
import { join } from 'node:path'

export const NEXT_CONTENT = 'node_modules/.cache/xinde-e2e/next-content'

export const WITHDRAWN_CONTENT = 'node_modules/.cache/xinde-e2e/withdrawn-content'

/** An event that says hostile words wherever words may stand. */
export const HOSTILE_CONTENT = 'node_modules/.cache/xinde-e2e/hostile-content'

export const EDITIONS = {
  /** What the repository publishes. */
  root: { BASE_PATH: '/' },
  /** The same below a path. */
  reader: { BASE_PATH: '/reader/' },
  /** Former slugs, spans, a figure, many reflections, withdrawn ones. */
  odd: { BASE_PATH: '/', CONTENT_DIR: 'tests/fixtures/events' },
  /**
   * The first one's successor: a paragraph put right, one more event; in the first reflection a paragraph before the others,
   * two gone, of which one has a successor, and a correction.
   */
  next: { BASE_PATH: '/', CONTENT_DIR: NEXT_CONTENT },
  /** The first event withdrawn, another published. */
  withdrawn: { BASE_PATH: '/', CONTENT_DIR: WITHDRAWN_CONTENT },
  /** What the repository publishes, by a later release of the app: other scripts, another shell. */
  release: { BASE_PATH: '/' },
  /** Words somebody might write to see them run. */
  hostile: { BASE_PATH: '/', CONTENT_DIR: HOSTILE_CONTENT },
} as const

export type EditionName = keyof typeof EDITIONS

export const editionFolder = (name: EditionName): string => join('node_modules/.cache/xinde-e2e', name)
