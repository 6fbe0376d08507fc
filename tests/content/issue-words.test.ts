// A key in the wrong place, and a name where someone belongs, are told by what was likely meant.
import { expect, test } from 'vitest'
import { checkEvent, checkSite } from '#content/check-event.ts'
import { editorMessages as say } from '#content/editor-messages.ts'
import { anEvent, spoiltEvent } from '#tests/support/events.ts'

type Row = [title: string, path: (string | number)[], value: unknown, message: string]

const PERSON = '{ "type": "Person", "name": "孙丽" }'
const BODY = '{ "type": "Organization", "name": "城南职工报" }'

const rows: Row[] = [
  ['a key of one of its fields', ['kicker'], '眉题', say.innerKey('kicker', 'report', 'kicker')],
  ['a misspelt one of a field', ['author'], '陈晓', say.innerKey('author', 'byline', 'authors')],
  ['a key of another place', ['report', 'alt'], '图', say.elsewhereKey('alt')],
  ['another word for what is there', ['reflections', 0, 'headline'], '题', say.elsewhereKey('headline')],
  ['a misspelt key of its shape', ['report', 'blocks', 0, 'cite'], [], say.misspeltKey('cites')],
  ['a key of another shape', ['report', 'blocks', 0, 'caption'], '图', say.elsewhereKey('caption')],
  ['a name for a voice', ['reflections', 0, 'voices', 0], '孙丽', say.bareVoice('分享人', PERSON)],
  ['a name for all voices', ['reflections', 0, 'voices'], '孙丽', say.bareVoice('分享人', `[${PERSON}]`)],
  ['a name for an author', ['byline', 'authors', 0], '孙丽', say.bareVoice('作者', PERSON)],
  ['a name for those who speak', ['about', 'performer'], ['孙丽'], say.bareName('主讲人', PERSON)],
  ['a name for a publisher', ['publisher'], '城南职工报', say.bareName('报社', BODY)],
]

test.each(rows)('%s', (_, path, value, message) => {
  expect(checkEvent(spoiltEvent(path, value))).toMatchObject({ problems: [{ message }] })
})

test('names in a row are told as a list of people', () => {
  const form = `[${PERSON}, ${PERSON.replace('孙丽', '王芳')}]`
  expect(checkEvent(spoiltEvent(['byline', 'authors'], '孙丽、王芳'))).toMatchObject({
    problems: [{ message: say.bareVoice('作者', form) }],
  })
})

test('where a title or a day is missing, the word for it elsewhere gives the word for it here', () => {
  const { headline: _, datePublished: __, ...event } = anEvent()
  expect(checkEvent({ ...event, title: anEvent().headline, date: '2021-04-23' })).toMatchObject({
    problems: [
      { field: 'title', message: say.misplacedKey('title', 'headline') },
      { field: 'date', message: say.misplacedKey('date', 'datePublished') },
      { field: 'headline', message: say.missingHeadline },
    ],
  })
})

test('a site is told of its own keys, not of an event’s', () => {
  expect(checkSite({ name: '城南职工报', baseurl: 'https://example.org/', slug: 'x' })).toMatchObject({
    problems: [{ message: say.misspeltKey('baseUrl') }, { message: say.elsewhereKey('slug') }],
  })
})
