// What a text, an address and a date may be in an event file.
import { describe, expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import { editorMessages as say } from '#content/editor-messages.ts'
import { spoiltEvent } from '#tests/support/events.ts'

const problemsWith = (field: string, value: unknown) => {
  const checked = checkEvent(spoiltEvent([field], value))
  return checked.ok ? [] : checked.problems
}

describe('a text', () => {
  test.each([
    ['nothing', '', say.emptyText],
    ['a space before', ' 心得', say.outerSpace],
    ['an ideographic space after', '心得\u3000', say.outerSpace],
    ['a line break', '心\n得', say.controlCharacter],
    ['a tab', '心\t得', say.controlCharacter],
    ['a null', '心\u0000得', say.controlCharacter],
    ['a C1 control', '心\u0085得', say.controlCharacter],
    ['a line separator', '心\u2028得', say.controlCharacter],
    ['a left-to-right mark', '心\u200e得', say.controlCharacter],
    ['an Arabic letter mark', '心\u061c得', say.controlCharacter],
    ['an override that turns the text around', '心\u202e得', say.controlCharacter],
    ['an isolate that turns the text around', '心\u2066得', say.controlCharacter],
    ['the first half of a character', '心\ud842得', say.brokenCharacter],
    ['the second half of a character', '心\udfb7得', say.brokenCharacter],
  ])('with %s is refused', (_, text, message) => {
    expect(problemsWith('reflectionsTitle', text)).toEqual([{ field: 'reflectionsTitle', message }])
  })

  test('is at most 20,000 characters long', () => {
    expect(problemsWith('reflectionsTitle', '字'.repeat(20_000))).toEqual([])
    expect(problemsWith('reflectionsTitle', '字'.repeat(1_000_000))).toEqual([
      { field: 'reflectionsTitle', message: '太长：一段不超过 20000 个字符，分成几段' },
    ])
  })

  test.each(['心得', '心 得', '𠮷野家', '“医”线', 'a<b>&amp;', 'e\u0301'])('%j is plain text', (text) => {
    expect(problemsWith('reflectionsTitle', text)).toEqual([])
  })
})

describe('an address', () => {
  test.each(['', 'A', '读书', 'a_b', '-a', 'a-', 'a--b', 'a/b', '..', 'a b', 'a\n'])(
    '%j is refused',
    (slug) => {
      expect(problemsWith('slug', slug)).toEqual([{ field: 'slug', message: say.malformedSlug }])
    },
  )

  test('is at most 80 characters long', () => {
    expect(problemsWith('slug', 'a'.repeat(80))).toEqual([])
    expect(problemsWith('slug', 'a'.repeat(81))).toEqual([{ field: 'slug', message: say.longSlug }])
  })
})

describe('a date', () => {
  test.each([
    '',
    '2018',
    '2018-11',
    '2018-13-1',
    '2018-13-01',
    '11月21日',
    '2018-11-21T00:00',
    '2018-11-21 2018-11-22',
  ])('%j is not written as one', (date) => {
    expect(problemsWith('datePublished', date)).toEqual([
      { field: 'datePublished', message: say.malformedDate },
    ])
  })

  test.each(['2018-1-2', '2018/1/2', '2018年1月2日', '20180102', '２０１８－１－２'])(
    '%j means one',
    (date) => {
      expect(problemsWith('datePublished', date)).toEqual([
        { field: 'datePublished', message: say.likelyDate('2018-01-02') },
      ])
    },
  )

  test.each(['2018-02-30', '2019-02-29', '2018-04-31', '1900-02-29'])('%j is no day', (date) => {
    expect(problemsWith('datePublished', date)).toEqual([
      { field: 'datePublished', message: say.impossibleDate },
    ])
  })

  test.each(['2018-11-21', '2020-02-29', '2000-02-29'])('%j is a day', (date) => {
    expect(problemsWith('datePublished', date)).toEqual([])
  })
})
