import { describe, expect, test } from 'vitest'
import { createPages } from '#app/pages.ts'
import { FIXED_PAGES, RESERVED_EVENT_SLUGS } from '#content/paths.ts'
import { literalSource } from '#tests/support/literal-source.ts'

describe('the table of pages', () => {
  const pages = createPages(literalSource([]))

  test('has a page for every fixed address, whose first word no event may take', async () => {
    for (const path of FIXED_PAGES) {
      expect((await pages.load(path)).head.path, path).toBe(path)
      const word = path.split('/')[1] ?? ''
      expect(word === '' || RESERVED_EVENT_SLUGS.includes(word), path).toBe(true)
    }
  })

  test('names every page without a parameter among the fixed ones', () => {
    const fixed = pages.patterns.filter((pattern) => !pattern.includes(':'))
    expect([...fixed].sort()).toEqual([...FIXED_PAGES].sort())
  })

  test('falls back to the 404 page for data of a route nobody knows', async () => {
    expect((await pages.revive('later', {})).route).toBe('not-found')
  })
})
