// The editions browser tests open, and where they are built.
import { join } from 'node:path'

export const EDITIONS = {
  /** What the repository publishes. */
  root: { BASE_PATH: '/' },
  /** The same below a path. */
  reader: { BASE_PATH: '/reader/' },
  /** Former slugs, spans, a figure, many reflections, withdrawn ones. */
  odd: { BASE_PATH: '/', CONTENT_DIR: 'tests/fixtures/events' },
} as const

export type EditionName = keyof typeof EDITIONS

export const editionFolder = (name: EditionName): string => join('node_modules/.cache/xinde-e2e', name)
