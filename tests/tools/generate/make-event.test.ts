// Generated events: valid, like the first one, and settled by seed and index alone.
import { describe, expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import type { Block } from '#content/schema/block.ts'
import { hanOf } from '#tools/generate/clauses.ts'
import { patternOf, readFirstEvent } from '#tools/generate/first-event.ts'
import { makeEvent, slugOf } from '#tools/generate/make-event.ts'

const first = readFirstEvent()
const pattern = patternOf(first)
const events = Array.from({ length: 200 }, (_, at) => makeEvent(pattern, 7, at + 1))
const textsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text : ''))

test('every one is a valid event under its own slug', () => {
  expect(events.filter((event) => !checkEvent(event).ok)).toEqual([])
  expect(events.map(({ slug }) => slug)).toEqual(events.map((_, at) => slugOf(at + 1)))
  expect([slugOf(1), slugOf(100_000)]).toEqual(['event-00001', 'event-100000'])
})

test('the same seed and number make the same event; another seed or number another one', () => {
  expect(makeEvent(pattern, 7, 3)).toEqual(events[2])
  expect(makeEvent(pattern, 8, 3).report).not.toEqual(events[2]?.report)
  expect(new Set(events.map(({ report }) => JSON.stringify(report))).size).toBe(events.length)
})

describe('each is like the first', () => {
  test('in its parts', () => {
    for (const { lead, byline, report, reflections, reflectionsTitle } of events) {
      expect(lead?.text).toMatch(/。$/u)
      expect(byline?.authors).toHaveLength(1)
      expect(report.blocks).toHaveLength(7)
      expect(reflections.map(({ blocks }) => blocks.length)).toEqual([6, 3])
      expect(reflectionsTitle).toBe(first.reflectionsTitle)
    }
  })

  test('in its titles: two print lines of two or three phrases', () => {
    const titles = events.flatMap((event) => [event.headline, event.report.kicker, event.report.title])
    for (const title of titles) {
      expect(title?.lines.map(({ length }) => length)).toEqual([
        expect.toBeOneOf([2, 3]),
        expect.toBeOneOf([2, 3]),
      ])
    }
  })

  test('in the length of its paragraphs, up to one clause longer, each ending with 。', () => {
    const wanted = textsOf(first.report.blocks).map(({ length }) => length)
    const longest = Math.max(...pattern.clauses.map(({ length }) => length))
    for (const { report } of events) {
      for (const [at, text] of textsOf(report.blocks).entries()) {
        expect(text).toMatch(/[^，。；：？！]。$/u)
        expect(text.length - (wanted[at] ?? 0)).toBeGreaterThanOrEqual(0)
        expect(text.length - (wanted[at] ?? 0)).toBeLessThanOrEqual(longest)
      }
    }
  })

  test('in its characters: every one stands in the first', () => {
    const own = new Set(pattern.characters)
    const used = new Set(events.flatMap(({ report }) => hanOf(textsOf(report.blocks).join(''))))
    expect([...used].filter((character) => !own.has(character))).toEqual([])
  })
})

test('between 30 and 40 of 100 characters are redrawn', () => {
  const known = { ...pattern, clauses: ['春天的读书会来到医院，'], characters: ['灯'] }
  const texts = Array.from({ length: 20 }, (_, at) => textsOf(makeEvent(known, 7, at + 1).report.blocks))
  const characters = hanOf(texts.flat().join(''))
  const share = characters.filter((character) => character === '灯').length / characters.length
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.4)
})

test('dates are spread over the years 2010 to 2025', () => {
  const years = new Set(events.map(({ datePublished }) => datePublished?.slice(0, 4)))
  expect([...years].sort()).toEqual(Array.from({ length: 16 }, (_, at) => String(2010 + at)))
})

test('the two voices of one event are never of one name', () => {
  for (const { reflections } of events) expect(new Set(reflections.map(({ slug }) => slug)).size).toBe(2)
})
