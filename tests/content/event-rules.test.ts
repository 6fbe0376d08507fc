// Rules across the fields of an event: nothing twice, no reserved word, no reference to nothing.
import { describe, expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import { editorMessages as say } from '#content/editor-messages.ts'
import { RESERVED_EVENT_SLUGS, RESERVED_REFLECTION_SLUGS } from '#content/paths.ts'
import { anEvent, spoiltEvent } from '#tests/support/events.ts'

const rows: [title: string, path: (string | number)[], value: unknown, field: string, message: string][] = [
  [
    'an id of the lead again in the report',
    ['report', 'blocks', 0, 'id'],
    'p000001',
    'report.blocks[0].id',
    say.duplicateId('p000001'),
  ],
  [
    'an id of one reflection again in another',
    ['reflections', 1, 'blocks', 0, 'id'],
    'p0000a1',
    'reflections[1].blocks[0].id',
    say.duplicateId('p0000a1'),
  ],
  [
    'a slug of two reflections',
    ['reflections', 1, 'slug'],
    'li-ming',
    'reflections[1].slug',
    say.duplicateSlug('li-ming'),
  ],
  [
    'a former slug that another reflection has',
    ['reflections', 1, 'formerSlugs'],
    ['li-ming'],
    'reflections[1].formerSlugs[0]',
    say.duplicateSlug('li-ming'),
  ],
  [
    'a former slug that is still the slug',
    ['formerSlugs'],
    ['dushu-2021'],
    'formerSlugs[0]',
    say.duplicateSlug('dushu-2021'),
  ],
  ['a former slug twice', ['formerSlugs'], ['a', 'a'], 'formerSlugs[1]', say.duplicateSlug('a')],
  ['a reserved former slug', ['formerSlugs'], ['search'], 'formerSlugs[0]', say.reservedSlug],
  [
    'a citation of nothing',
    ['reflections', 1, 'blocks', 0, 'cites'],
    ['p000002', 'p0000zz'],
    'reflections[1].blocks[0].cites[1]',
    say.danglingCite('p0000zz'),
  ],
  [
    'a citation of a reflection',
    ['reflections', 1, 'blocks', 0, 'cites'],
    ['p0000a1'],
    'reflections[1].blocks[0].cites[0]',
    say.danglingCite('p0000a1'),
  ],
  [
    'a retired id that leads nowhere',
    ['retired'],
    { p0000z1: 'p0000zz' },
    'retired.p0000z1',
    say.danglingRetired('p0000zz'),
  ],
  [
    'a correction of nothing',
    ['corrections'],
    [{ date: '2021-05-01', text: '人数有误。', block: 'p0000zz' }],
    'corrections[0].block',
    say.danglingCorrection('p0000zz'),
  ],
]

test.each(rows)('%s is told by field', (_, path, value, field, message) => {
  expect(checkEvent(spoiltEvent(path, value))).toEqual({ ok: false, problems: [{ field, message }] })
})

test.each(RESERVED_EVENT_SLUGS)('no event may be called %s', (slug) => {
  expect(checkEvent(spoiltEvent(['slug'], slug))).toEqual({
    ok: false,
    problems: [{ field: 'slug', message: say.reservedSlug }],
  })
})

test.each(RESERVED_REFLECTION_SLUGS)('no reflection may be called %s, now or before', (slug) => {
  expect(checkEvent(spoiltEvent(['reflections', 0, 'slug'], slug))).toEqual({
    ok: false,
    problems: [{ field: 'reflections[0].slug', message: say.reservedSlug }],
  })
  expect(checkEvent(spoiltEvent(['reflections', 0, 'formerSlugs'], [slug])).ok).toBe(false)
})

describe('references that lead somewhere are right', () => {
  test.each([
    ['a citation of the lead', ['reflections', 1, 'blocks', 0, 'cites'], ['p000001', 'p000002']],
    ['a retired id', ['retired'], { p0000z1: 'p0000b1' }],
    [
      'a correction of a reflection',
      ['corrections'],
      [{ date: '2021-05-01', text: '错字。', block: 'p0000a1' }],
    ],
    ['a correction of the whole', ['corrections'], [{ date: '2021-05-01', text: '错字。' }]],
    ['a word reserved for events, in a reflection', ['reflections', 0, 'slug'], 'search'],
  ])('%s', (_, path, value) => {
    expect(checkEvent(spoiltEvent(path, value)).ok).toBe(true)
  })
})

test('every broken rule is told at once', () => {
  const event = anEvent({ slug: 'about', formerSlugs: ['feed'], retired: { p0000z1: 'p0000zz' } })
  expect(checkEvent(event)).toMatchObject({
    problems: [{ field: 'slug' }, { field: 'formerSlugs[0]' }, { field: 'retired.p0000z1' }],
  })
})
