// The order of an edition, its front page and its months.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archiveData, frontData, monthsOf, newestFirst } from '#content/edition.ts'
import type { EventSummary } from '#content/page-data.ts'

const summary = (slug: string, datePublished?: string): EventSummary => ({
  slug,
  headline: { lines: [[slug]] },
  datePublished,
  opening: '',
  reflections: [],
})
const slugs = (events: readonly EventSummary[] = []) => events.map((event) => event.slug)

const edition = [
  summary('spring', '2021-04-23'),
  summary('undated'),
  summary('b-same-day', '2018-11-21'),
  summary('a-same-day', '2018-11-21'),
  summary('november', '2018-11-02'),
].sort(newestFirst)

describe('the order', () => {
  test('is newest first, one day by slug, without a date before all', () => {
    expect(slugs(edition)).toEqual(['undated', 'spring', 'a-same-day', 'b-same-day', 'november'])
  })

  test('is the same from whatever order the files are read in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(edition, { minLength: edition.length }), (shuffled) => {
        expect([...shuffled].sort(newestFirst)).toEqual(edition)
      }),
    )
  })
})

describe('the front page', () => {
  test('lists the newest twenty', () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      summary(`e-${at}`, `2021-04-${String(30 - at).padStart(2, '0')}`),
    )
    expect(slugs(frontData(many).events)).toEqual(slugs(many).slice(0, 20))
    expect(frontData(many).months).toEqual(['2021-04'])
  })

  test('lists an event without a date', () => {
    expect(slugs(frontData(edition).events)).toContain('undated')
  })

  test('of an empty edition is empty', () => {
    expect(frontData([])).toEqual({ events: [], months: [] })
  })
})

describe('the archive', () => {
  test('has each month with an event once, newest first', () => {
    expect(monthsOf(edition)).toEqual(['2021-04', '2018-11'])
  })

  test('lists the events of one month in the order of the edition, with all months to go to', () => {
    expect(archiveData(edition, '2018-11')).toEqual({
      month: '2018-11',
      events: edition.slice(2, 5),
      months: ['2021-04', '2018-11'],
    })
  })

  test.each(['2018-12', '2018', '', 'undefined'])('has no month %j', (month) => {
    expect(archiveData(edition, month)).toBeUndefined()
  })
})
