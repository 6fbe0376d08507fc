// Rules across events: one address, one event.
import { describe, expect, test } from 'vitest'
import { createEditionRules } from '#content/edition-rules.ts'
import { readEvent } from '#content/event-reading.ts'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph } from '#tests/support/events.ts'

function seen(...events: Partial<Event>[]) {
  const rules = createEditionRules()
  return events.map((event, at) => rules.see(readEvent(anEvent(event)), `${at}.json`)).at(-1)
}

const long = (nth: number) => `昨天下午，第${nth}场职工读书分享会在第二车间的图书角里举行。`
const report = (...texts: number[]) => ({
  blocks: texts.map((nth, at) => aParagraph({ id: `p00010${at}`, text: long(nth) })),
})
const other = { headline: { lines: [['另一件事']] }, slug: 'other' }

describe('two files', () => {
  test.each<[string, Partial<Event>, string]>([
    ['slug', { slug: 'dushu-2021' }, 'slug'],
    ['former slug', { slug: 'other', formerSlugs: ['x', 'dushu-2021'] }, 'formerSlugs[1]'],
  ])('may not have one address: %s', (_, second, field) => {
    expect(seen({}, { ...other, ...second })?.errors).toMatchObject([
      { field, message: expect.stringContaining('已被 0.json 使用') },
    ])
  })

  test('a slug twice in one file is for that file’s own rules', () => {
    expect(seen({ formerSlugs: ['dushu-2021'] })?.errors).toEqual([])
  })
})

describe('two events are one', () => {
  test('when half of the paragraphs are the same, whatever their titles', () => {
    expect(seen({ report: report(1, 2, 3) }, { ...other, report: report(1, 4, 2) })?.warnings).toMatchObject([
      { message: expect.stringContaining('一半以上和 0.json 一样') },
    ])
  })

  test('when title and date are the same', () => {
    expect(seen({}, { slug: 'other' })?.warnings).toMatchObject([{ field: 'headline' }])
  })

  test.each<[string, Partial<Event>, Partial<Event>]>([
    ['one paragraph of many is the same', { report: report(1, 2, 3) }, { ...other, report: report(1, 4, 5) }],
    ['only short paragraphs are', {}, other],
    ['the year is another', {}, { slug: 'other', datePublished: '2022-04-23' }],
    ['the other was withdrawn', { status: 'withdrawn' }, { slug: 'other' }],
  ])('but not when %s', (_, first, second) => {
    expect(seen(first, second)?.warnings).toEqual([])
  })
})
