// Which articles count as opened, begun and read, and what becomes of that when an article moves or is withdrawn.
import { describe, expect, test } from 'vitest'
import { forgetArticle } from '#device/forget-article.ts'
import { findKnownEvent, newestKnownEvents, noteEvent } from '#device/known-events.ts'
import { createMemory } from '#device/memory.ts'
import { dropPosition, findPosition, savePosition } from '#device/positions.ts'
import { findReadings, noteOpened, noteRead, readStates } from '#device/reading-log.ts'

const PAGE = '/dushu-2021/li-ming/'
const ARTICLE = { page: PAGE, event: 'dushu-2021', title: '把书读进心里', by: '李明', first: 'p0000a1' }
const PLACE = { block: 'p0000a1', offset: 0, near: [], through: 0.5 }
const EVENT = {
  slug: 'dushu-2021',
  title: '春天读书会',
  first: 'p000001',
  reflections: [
    { slug: 'li-ming', title: '把书读进心里', by: '李明', minutes: 1 },
    { slug: 'ouyang-lan', title: '慢一点', by: '欧阳兰', minutes: 2 },
  ],
  updatedAt: 1000,
}

const stateOf = async (records: ReturnType<typeof createMemory>, page = PAGE) =>
  (await readStates(records, [page])).get(page)

describe('an article', () => {
  test('is unread when it was only opened, half read with a place, read at its end', async () => {
    const records = createMemory()
    expect(await noteOpened(records, ARTICLE, 1000)).toBeUndefined()
    expect(await stateOf(records)).toBeUndefined()
    await savePosition(records, PAGE, PLACE, 2000)
    expect(await stateOf(records)).toBe('half')
    await noteRead(records, ARTICLE, 3000)
    expect(await stateOf(records)).toBe('read')
    expect(await findPosition(records, PAGE)).toBeUndefined()
  })

  test('stays read when it is opened and begun again', async () => {
    const records = createMemory()
    await noteRead(records, ARTICLE, 1000)
    const before = await noteOpened(records, { ...ARTICLE, title: '新题目' }, 2000)
    await savePosition(records, PAGE, PLACE, 3000)
    expect(before).toMatchObject({ readAt: 1000, title: '把书读进心里' })
    expect(await stateOf(records)).toBe('read')
    expect(await findReadings(records, [PAGE])).toEqual([
      { ...ARTICLE, title: '新题目', openedAt: 1000, readAt: 1000, updatedAt: 2000 },
    ])
  })

  test('that has another address keeps what is known of it', async () => {
    const records = createMemory()
    await noteRead(records, ARTICLE, 1000)
    await savePosition(records, PAGE, PLACE, 2000)
    const moved = { ...ARTICLE, page: '/dushu/ming/', event: 'dushu' }
    expect(await noteOpened(records, moved, 3000)).toMatchObject({ readAt: 1000 })
    expect(await stateOf(records, moved.page)).toBe('read')
    expect((await findPosition(records, moved.page))?.updatedAt).toBe(2000)
    expect(await stateOf(records)).toBeUndefined()
    expect(await findReadings(records, [PAGE])).toEqual([])
  })

  test('that only begins like another is not taken for it', async () => {
    const records = createMemory()
    await noteRead(records, ARTICLE, 1000)
    await noteOpened(records, { ...ARTICLE, page: '/dushu/ming/', title: '另一篇' }, 2000)
    expect(await stateOf(records, '/dushu/ming/')).toBeUndefined()
    expect(await stateOf(records)).toBe('read')
  })
})

describe('what was withdrawn', () => {
  async function everything() {
    const records = createMemory()
    await noteEvent(records, EVENT)
    await noteRead(records, ARTICLE, 1000)
    await savePosition(records, '/dushu-2021/ouyang-lan/', PLACE, 1000)
    await noteOpened(records, { ...ARTICLE, page: '/dushu-2021/', by: '' }, 1000)
    return records
  }

  test('is forgotten, a reflection by itself', async () => {
    const records = await everything()
    await forgetArticle(records, PAGE)
    expect(await stateOf(records)).toBeUndefined()
    expect(await stateOf(records, '/dushu-2021/ouyang-lan/')).toBe('half')
    const event = await findKnownEvent(records, 'dushu-2021')
    expect(event?.reflections.map(({ slug }) => slug)).toEqual(['ouyang-lan'])
  })

  test('is forgotten, an event with all its reflections', async () => {
    const records = await everything()
    await forgetArticle(records, '/dushu-2021/')
    expect((await readStates(records, ['/dushu-2021/', PAGE, '/dushu-2021/ouyang-lan/'])).size).toBe(0)
    expect(await newestKnownEvents(records, 10)).toEqual([])
  })
})

describe('an event', () => {
  test('is known as it was last seen, under its latest address', async () => {
    const records = createMemory()
    await noteEvent(records, EVENT)
    await noteEvent(records, { ...EVENT, slug: 'dushu', updatedAt: 2000 })
    await noteEvent(records, { ...EVENT, slug: 'other', title: '另一场', updatedAt: 3000 })
    const events = await newestKnownEvents(records, 10)
    expect(events.map(({ slug }) => slug)).toEqual(['other', 'dushu'])
  })
})

test('starting over leaves no place to come back to', async () => {
  const records = createMemory()
  await savePosition(records, PAGE, PLACE, 1000)
  await dropPosition(records, PAGE)
  expect(await findPosition(records, PAGE)).toBeUndefined()
})
