// From the data of a file to an event, or to the field that is wrong and how to mend it.
import { describe, expect, test } from 'vitest'
import { checkEvent, checkSite } from '#content/check-event.ts'
import { editorMessages as say } from '#content/editor-messages.ts'
import { anEvent, spoiltEvent } from '#tests/support/events.ts'

type Row = [title: string, path: (string | number)[], value: unknown, field: string, message: string]

const missing = undefined

test('a complete event is accepted as it is', () => {
  expect(checkEvent(anEvent())).toEqual({ ok: true, value: anEvent() })
})

test('an event needs only its version, slug, status, headline, a report and a list of reflections', () => {
  const { version, slug, status, headline, report } = anEvent()
  const least = { version, slug, status, headline, report: { blocks: report.blocks }, reflections: [] }
  expect(checkEvent(least)).toEqual({ ok: true, value: least })
})

const rows: Row[] = [
  ['a missing slug', ['slug'], missing, 'slug', say.missing],
  ['a missing report', ['report'], missing, 'report', say.missing],
  ['a missing text', ['lead', 'text'], missing, 'lead.text', say.missingText],
  [
    'a missing type of a block',
    ['report', 'blocks', 1, 'type'],
    missing,
    'report.blocks[1].type',
    say.missing,
  ],
  ['no voice', ['reflections', 0, 'voices'], [], 'reflections[0].voices[0]', say.missing],
  ['an unknown key', ['subtitle'], '副题', 'subtitle', say.unknownKey],
  [
    'an unknown key deep inside',
    ['reflections', 1, 'voices', 0, 'age'],
    40,
    'reflections[1].voices[0].age',
    say.unknownKey,
  ],
  ['a key every object inherits', ['constructor'], '副题', 'constructor', say.unknownKey],
  ['another version', ['version'], 2, 'version', say.unknownVersion],
  ['an unknown status', ['status'], 'public', 'status', say.unknownStatus],
  ['a draft reflection', ['reflections', 0, 'status'], 'draft', 'reflections[0].status', say.unknownStatus],
  ['a number for a text', ['reflectionsTitle'], 7, 'reflectionsTitle', say.notText],
  ['a number for a schema', ['$schema'], 7, '$schema', say.notText],
  ['a text for a list', ['reflections'], '心得', 'reflections', say.notList],
  ['a text for a title', ['headline'], '读书会', 'headline', say.notTitle],
  ['a text for a line', ['headline', 'lines', 1], '读书会', 'headline.lines[1]', say.notLine],
  ['a misspelt key', ['datepublished'], '2021-04-23', 'datepublished', say.misspeltKey('datePublished')],
  ['null for a report', ['report'], null, 'report', say.notObject],
  ['a report without a block', ['report', 'blocks'], [], 'report.blocks', say.noBlocks],
  ['a text for a block', ['report', 'blocks', 0], '一段', 'report.blocks[0]', say.unknownBlock],
  [
    'an unknown type of block',
    ['report', 'blocks', 0, 'type'],
    'quote',
    'report.blocks[0].type',
    say.unknownBlock,
  ],
  ['a lead that is no paragraph', ['lead', 'type'], 'heading', 'lead.type', say.notParagraph],
  [
    'an unknown type of voice',
    ['reflections', 0, 'voices', 0, 'type'],
    'Team',
    'reflections[0].voices[0].type',
    say.unknownVoice,
  ],
  [
    'an author of no kind',
    ['byline', 'authors', 0, 'type'],
    'Team',
    'byline.authors[0].type',
    say.unknownVoice,
  ],
  ['a publisher who is a person', ['publisher', 'type'], 'Person', 'publisher.type', say.notOrganization],
  ['a title without a line', ['headline', 'lines'], [], 'headline.lines', say.emptyTitle],
  ['a line without a phrase', ['headline', 'lines', 1], [], 'headline.lines[1]', say.emptyLine],
  ['an empty phrase', ['headline', 'lines', 1, 0], '', 'headline.lines[1][0]', say.emptyText],
  ['a list of retired ids', ['retired'], [], 'retired', say.notObject],
  ['a retired id of another form', ['retired'], { p1: 'p000002' }, 'retired.p1', say.malformedBlockId],
  [
    'a retired id that is an inherited key',
    ['retired'],
    { constructor: 'p000002' },
    'retired',
    say.malformedBlockId,
  ],
]

test.each(rows)('%s is told by field', (_, path, value, field, message) => {
  expect(checkEvent(spoiltEvent(path, value))).toEqual({ ok: false, problems: [{ field, message }] })
})

describe('a key named __proto__', () => {
  const inside = (text: string, at: string) => JSON.parse(text.replace(at, `${at}"__proto__":{"slug":"x"},`))
  const text = JSON.stringify(anEvent({ retired: { p0000z9: 'p000002' } }))

  test.each([
    ['{', '__proto__', say.unknownKey],
    ['"headline":{', 'headline.__proto__', say.unknownKey],
    ['"retired":{', 'retired', say.malformedBlockId],
  ])('after %s is refused, not taken for a prototype', (at, field, message) => {
    expect(checkEvent(inside(text, at))).toEqual({ ok: false, problems: [{ field, message }] })
  })
})

test.each([[null], [[]], ['{}'], [7], [true]])('%j is no event', (data) => {
  expect(checkEvent(data).ok).toBe(false)
})

test('every problem of an event is told at once', () => {
  const event = { ...anEvent(), slug: 'A', status: 'x', datePublished: '2021' }
  expect(checkEvent(event)).toMatchObject({
    problems: [{ field: 'slug' }, { field: 'status' }, { field: 'datePublished' }],
  })
})

test('every unknown key is told, and what is wrong beside them', () => {
  const event = { ...anEvent(), subtitle: '副题', editor: '陈晓', status: 'x', reportt: 1 }
  const [author] = event.byline?.authors ?? []
  Object.assign(event, { byline: { authors: [{ ...author, age: 40, sex: '女' }] } })
  const checked = checkEvent(event)
  const told = checked.ok ? [] : checked.problems.map(({ field }) => field)
  expect(told.toSorted()).toEqual([
    'byline.authors[0].age',
    'byline.authors[0].sex',
    'editor',
    'reportt',
    'status',
    'subtitle',
  ])
})

test('rules are told of what can be read of an event whose shape is not right', () => {
  const event = { ...anEvent(), slug: 'about', formerSlugs: ['about'], version: 2 }
  expect(checkEvent(event)).toMatchObject({
    problems: [
      { field: 'version' },
      { field: 'formerSlugs[0]' },
      { field: 'slug' },
      { field: 'formerSlugs[0]' },
    ],
  })
})

test('a site needs a name, and tells what is wrong with the rest', () => {
  expect(checkSite({ name: '城南职工报' }).ok).toBe(true)
  expect(checkSite({ baseUrl: 'https://example.org' })).toEqual({
    ok: false,
    problems: [
      { field: 'name', message: say.missing },
      { field: 'baseUrl', message: say.malformedBaseUrl },
    ],
  })
})
