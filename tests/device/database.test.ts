// What this device remembers, with and without a database, old, newer and broken ones. Needs no browser.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '#device/connection.ts'
import { openRecords } from '#device/database.ts'
import { MIGRATIONS, type Migration } from '#device/migrations.ts'
import { findPosition, newestPositions, savePosition } from '#device/positions.ts'
import type { StoredRecord } from '#device/records.ts'

const NAME = 'xinde:/reader/'
const PAGE = '/dushu-2021/li-ming/'
const PLACE = { block: 'p0000a1', offset: 0.25, near: ['p0000a2'], through: 0.5 }

const open = () => openRecords(() => connect(NAME))

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a database', () => {
  test('keeps what was written for the next document', async () => {
    await savePosition(open(), PAGE, PLACE, 1000)
    const later = open()
    expect(await findPosition(later, PAGE)).toEqual({ ...PLACE, page: PAGE, updatedAt: 1000 })
    expect(later.isFleeting()).toBe(false)
  })

  test('gives the newest first, as many as are asked for', async () => {
    const records = open()
    for (const [at, slug] of ['a', 'b', 'c'].entries()) await savePosition(records, `/x/${slug}/`, PLACE, at)
    expect((await newestPositions(records, 2)).map(({ page }) => page)).toEqual(['/x/c/', '/x/b/'])
  })

  test('loses nothing to another tab that writes at once', async () => {
    const tabs = [open(), open()]
    await Promise.all(
      tabs.flatMap((tab, at) =>
        Array.from({ length: 200 }, (_, index) => savePosition(tab, `/x/t${at}-${index}/`, PLACE, index)),
      ),
    )
    expect(await newestPositions(open(), 1000)).toHaveLength(400)
  })

  test('changes a record by what another tab has just written', async () => {
    const tabs = [open(), open()]
    const more = (old: unknown): StoredRecord => ({ page: PAGE, count: Number(Object(old).count ?? 0) + 1 })
    await Promise.all(
      tabs.flatMap((tab) =>
        Array.from({ length: 200 }, () => tab.change('positions', new Map([[PAGE, more]]))),
      ),
    )
    const [record] = await open().find('positions', [PAGE])
    expect(record).toMatchObject({ count: 400 })
  })

  test('passes over records that are none', async () => {
    const records = open()
    await savePosition(records, PAGE, PLACE, 1000)
    const database = await openDB(NAME)
    await database.put('positions', { page: '/x/y/', updatedAt: 2000, block: { not: 'an id' } })
    await database.put('positions', { page: 'javascript:alert(1)', updatedAt: 3000, block: 'p0000a1' })
    database.close()
    expect((await newestPositions(open(), 10)).map(({ page }) => page)).toEqual([PAGE])
    expect(await findPosition(open(), '/x/y/')).toBeUndefined()
  })

  test('is opened anew when the browser or another tab has closed it', async () => {
    const records = open()
    await savePosition(records, PAGE, PLACE, 1000)
    // Deleted by another tab: every connection is asked to close.
    const gone = indexedDB.deleteDatabase(NAME)
    await new Promise((resolve) => gone.addEventListener('success', resolve))
    await savePosition(records, PAGE, PLACE, 2000)
    expect((await findPosition(open(), PAGE))?.updatedAt).toBe(2000)
    expect(records.isFleeting()).toBe(false)
  })
})

describe('a migration', () => {
  const addMarks: Migration = (database) => database.createObjectStore('marks', { keyPath: 'id' })

  test('keeps what an older version wrote, and an older tab gives way to it', async () => {
    const older = open()
    await savePosition(older, PAGE, PLACE, 1000)
    const newer = openRecords(() => connect(NAME, [...MIGRATIONS, addMarks]))
    expect((await findPosition(newer, PAGE))?.updatedAt).toBe(1000)
    const database = await openDB(NAME)
    expect([...database.objectStoreNames]).toEqual(['events', 'marks', 'positions', 'readings'])
    database.close()
  })

  test('of a later version is not undone: what is written then lives in memory, and that is told', async () => {
    const newer = openRecords(() => connect(NAME, [...MIGRATIONS, addMarks]))
    await savePosition(newer, PAGE, PLACE, 1000)
    const older = open()
    const told = vi.fn()
    older.onFleeting(told)
    await savePosition(older, PAGE, PLACE, 2000)
    expect((await findPosition(older, PAGE))?.updatedAt).toBe(2000)
    expect((await findPosition(newer, PAGE))?.updatedAt).toBe(1000)
    expect(older.isFleeting()).toBe(true)
    expect(told).toHaveBeenCalledTimes(1)
  })
})

describe('without a database', () => {
  async function expectMemory(records = open()): Promise<void> {
    const told = vi.fn()
    records.onFleeting(told)
    await savePosition(records, PAGE, PLACE, 1000)
    await savePosition(records, '/x/', PLACE, 2000)
    expect((await newestPositions(records, 10)).map(({ page }) => page)).toEqual(['/x/', PAGE])
    await records.clear()
    expect(await newestPositions(records, 10)).toEqual([])
    expect(records.isFleeting()).toBe(true)
    expect(told).toHaveBeenCalledTimes(1)
  }

  test('what is written lives as long as the document', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await expectMemory()
  })

  test('where opening throws', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
    await expectMemory()
  })

  test('where opening is never answered', async () => {
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    await expectMemory(openRecords(() => connect(NAME, MIGRATIONS, 1)))
  })

  test('where somebody else has made one of that name', async () => {
    const database = await openDB(NAME, MIGRATIONS.length, {
      upgrade: (other) => void other.createObjectStore('other'),
    })
    database.close()
    await expectMemory()
  })
})

test('a full disk is told once, and what was kept before can still be read', async () => {
  const records = open()
  await savePosition(records, PAGE, PLACE, 1000)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await savePosition(records, '/x/', PLACE, 2000)
  await savePosition(records, PAGE, PLACE, 2000)
  expect(records.isFleeting()).toBe(true)
  expect((await newestPositions(records, 10)).map(({ page, updatedAt }) => [page, updatedAt])).toEqual([
    [PAGE, 1000],
  ])
})
