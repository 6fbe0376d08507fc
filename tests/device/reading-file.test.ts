// What is remembered, taken to another device as text; and everything else somebody may paste there.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newestKnownEvents, noteEvent } from '#device/known-events.ts'
import { createMemory } from '#device/memory.ts'
import { findPosition, newestPositions, savePosition } from '#device/positions.ts'
import { exportReading, importReading } from '#device/reading-file.ts'
import { findReadings, noteRead } from '#device/reading-log.ts'

const PAGE = '/dushu-2021/li-ming/'
const ARTICLE = { page: PAGE, event: 'dushu-2021', title: '把书读进心里', by: '李明', first: 'p0000a1' }
const PLACE = { block: 'p0000a1', offset: 0.25, near: ['p0000a2'], through: 0.5 }
const NOW = 10_000

async function filled(at = 1000) {
  const records = createMemory()
  await noteRead(records, ARTICLE, at)
  await savePosition(records, PAGE, PLACE, at)
  await noteEvent(records, {
    slug: 'dushu-2021',
    title: '春天读书会',
    first: 'p000001',
    reflections: [{ slug: 'li-ming', title: '把书读进心里', by: '李明', minutes: 1 }],
    updatedAt: at,
  })
  return records
}

const file = (fields: object) => JSON.stringify({ app: 'xinde', version: 1, ...fields })

describe('a reading record', () => {
  test('comes to another device as it was', async () => {
    const [from, to] = [await filled(), createMemory()]
    const text = await exportReading(from, NOW)
    expect(await importReading(to, text, NOW)).toEqual({ outcome: 'taken', positions: 1, readings: 1 })
    expect(await exportReading(to, NOW)).toBe(text)
  })

  test('adds to what is there: the later position, the first opening, the last reading', async () => {
    const [from, to] = [await filled(1000), await filled(2000)]
    await savePosition(to, PAGE, { ...PLACE, offset: 0.75 }, 2000)
    await importReading(to, await exportReading(from, NOW), NOW)
    expect(await findPosition(to, PAGE)).toMatchObject({ offset: 0.75, updatedAt: 2000 })
    expect(await findReadings(to, [PAGE])).toMatchObject([{ openedAt: 1000, readAt: 2000 }])
    expect(await newestKnownEvents(to, 10)).toMatchObject([{ updatedAt: 2000 }])
  })

  test('of a device whose clock is ahead was not read tomorrow', async () => {
    const to = createMemory()
    await importReading(to, await exportReading(await filled(NOW * 5), NOW), NOW)
    expect(await newestPositions(to, 1)).toMatchObject([{ updatedAt: NOW }])
    expect(await findReadings(to, [PAGE])).toMatchObject([{ readAt: NOW }])
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'foreign'],
    ['no JSON', '把书读进心里', 'foreign'],
    ['JSON of somebody else', '{"positions":[]}', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['a later version', JSON.stringify({ app: 'xinde', version: 2, positions: [] }), 'newer'],
    ['more than anybody reads', ' '.repeat(20_000_001), 'too-long'],
  ])('%s', async (_, text, outcome) => {
    expect(await importReading(createMemory(), text, NOW)).toEqual({ outcome })
  })
})

describe('what is left out', () => {
  test.each([
    ['a path that leads elsewhere', { page: '//evil.example/x/' }],
    ['a path that is a script', { page: 'javascript:alert(1)' }],
    ['a path of no article', { page: '/about/about/about/' }],
    ['a block that is none', { block: '<img src=x>' }],
    ['a time that is none', { updatedAt: 'now' }],
    ['an endless time', { updatedAt: 1e300 }],
  ])('%s', async (_, spoilt) => {
    const records = createMemory()
    const position = { ...PLACE, page: PAGE, updatedAt: 1, ...spoilt }
    await importReading(records, file({ positions: [position, null, 7] }), NOW)
    expect(await newestPositions(records, 10)).toEqual([])
  })

  test('unknown fields, and those that would reach into every object', async () => {
    const records = createMemory()
    const text = file({ positions: [{ ...PLACE, page: PAGE, updatedAt: 1, extra: 1 }] }).replace(
      '"extra":1',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
    )
    await importReading(records, text, NOW)
    const [position] = await records.find('positions', [PAGE])
    expect(Object.keys(Object(position)).sort()).toEqual([
      'block',
      'near',
      'offset',
      'page',
      'through',
      'updatedAt',
    ])
    expect(Object(position).polluted).toBeUndefined()
    expect(Object({}).polluted).toBeUndefined()
  })

  test('whatever else there may be: it is taken without harm or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.jsonValue(),
        async (positions, readings, events) => {
          const records = createMemory()
          const taken = await importReading(records, file({ positions, readings, events }), NOW)
          expect(taken.outcome).toBe('taken')
          expect(await newestPositions(records, 10)).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})
