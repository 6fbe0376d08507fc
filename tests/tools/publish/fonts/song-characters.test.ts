import { expect, test } from 'vitest'
import { eventSummary } from '#content/page-data.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { charactersOfEvent, charactersOfList } from '#tools/publish/fonts/song-characters.ts'

const has = (characters: ReadonlySet<string>, text: string) =>
  [...text].every((character) => characters.has(character))

test('an event needs every word of its text, and in bold its heads, seals and strong words', () => {
  const strong = aParagraph({
    id: 'p0000zz',
    text: '晨曦微露。',
    spans: [{ start: 0, end: 2, type: 'strong' }],
  })
  const { text, heads } = charactersOfEvent(
    anEvent({
      reflections: [
        aReflection({ blocks: [strong] }),
        aReflection({ slug: 'lan', title: { lines: [['慢一点']] } }),
      ],
    }),
  )
  expect(has(text, '四月，读书会来到城南医院。晨曦微露')).toBe(true)
  expect(has(heads, '春天读书会走进城南医院三十位职工慢一点心得分享李晨曦')).toBe(true)
  expect(heads.has('露')).toBe(false)
})

test('what was withdrawn leaves no character behind, nor does what the file came from', () => {
  const gone = aReflection({
    slug: 'gone',
    status: 'withdrawn',
    title: { lines: [['魑魅']] },
    blocks: [aParagraph({ text: '魍魉' })],
  })
  const { text, heads } = charactersOfEvent(
    anEvent({ reflections: [gone], source: { file: '餮.txt', sha256: '0'.repeat(64), joins: [] } }),
  )
  expect([...text, ...heads].filter((character) => '魑魅魍魉餮'.includes(character))).toEqual([])
})

test('a list needs the opening words, and in bold the headlines, the first seal of each voice and its own head', () => {
  const events = [eventSummary(anEvent())]
  const front = charactersOfList(SITE, events)
  expect(has(front.text, '四月，读书会来到城南医院。')).toBe(true)
  expect(has(front.heads, `${SITE.name}春天读书会李欧阳没有这一页`)).toBe(true)
  expect(has(charactersOfList(SITE, events, '2021-04').heads, '2021年4月的报道')).toBe(true)
})
