import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Device, type Host, newDevice, pageOf, startHost } from '#tests/support/pack-host.ts'

let host: Host
let device: Device

beforeEach(async () => {
  host = startHost()
  device = newDevice()
  await host.publish({ shell: 's1', events: { a: 'one', b: 'two' } })
  return () => vi.unstubAllGlobals()
})

type Packs = ReturnType<Device['start']>
const text = async (packs: Packs, slug: string) => (await packs.file(`event/${slug}`, `/${slug}/`))?.text()
const idsOf = async (packs: Packs) => (await packs.held()).map(({ id }) => id).sort()
const packCaches = () => [...device.caches.opened.keys()].filter((name) => name.includes(':pack:')).sort()
const cacheOf = (start: string) => packCaches().find((name) => name.includes(`:pack:${start}@`)) ?? ''
const refuse = (path: string, status: number) => {
  host.fault = (address) => (address === path ? new Response('', { status }) : undefined)
}

describe('what is saved', () => {
  test('stays saved through a newer version', async () => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    await host.publish({ shell: 's2', events: { a: 'three' } })
    await packs.install('event/a')
    expect(await packs.held()).toMatchObject([{ id: 'event/a', saved: true, title: 'a' }])
  })

  test('is saved when it was held before', async () => {
    const packs = device.start()
    await packs.install('event/a')
    expect(await packs.install('event/a', { saved: true })).toBe('same')
    expect(await packs.held()).toMatchObject([{ saved: true }])
  })

  test('stays saved under another address, also when that has moved again', async () => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    host.write('/packs/event/a.json', '{"moved":"event/b"}')
    expect(await packs.install('event/a')).toBe('same')
    expect(await packs.held()).toMatchObject([{ id: 'event/b', saved: true }])
    host.write('/packs/event/b.json', '{"moved":"event/a"}')
    await expect(packs.install('event/b')).rejects.toThrow()
    expect(await idsOf(packs)).toEqual(['event/b'])
  })
})

describe('a pack that is no longer published', () => {
  test.each([
    ['410', 410, ['/packs/event/a.json']],
    ['404, and its page, too', 404, ['/packs/event/a.json', '/a/']],
  ])('is dropped, saved or not, when it answers %s', async (_, status, paths) => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    host.fault = (address) => (paths.includes(address) ? new Response('', { status }) : undefined)
    expect(await packs.install('event/a')).toBe('gone')
    expect(await idsOf(packs)).toEqual([])
    expect(cacheOf('event/a')).toBe('')
  })

  test('is dropped when it answers 404 and the front pack names it, whatever stands at its page', async () => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    await host.publish({ shell: 's1', events: { b: 'two' }, recalled: ['a'] })
    host.write('/a/index.html', 'withdrawn')
    expect(await packs.install('event/a')).toBe('gone')
  })

  test('is not taken for gone where its page stands and nobody names it', async () => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    refuse('/packs/event/a.json', 404)
    await expect(packs.install('event/a')).rejects.toThrow()
    expect(await packs.held()).toMatchObject([{ id: 'event/a', saved: true }])
  })

  test('is not taken for gone where no pack is deployed at all', async () => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    host.fault = (address) => (address.startsWith('/packs/') ? new Response('', { status: 404 }) : undefined)
    await expect(packs.install('event/a')).rejects.toThrow()
    expect(await text(packs, 'a')).toBe(pageOf('one s1'))
  })

  test.each([500, 503, 301])('is kept when its host answers %d', async (status) => {
    const packs = device.start()
    await packs.install('event/a')
    refuse('/packs/event/a.json', status)
    await expect(packs.install('event/a')).rejects.toThrow()
    expect(await idsOf(packs)).toEqual(['event/a'])
  })
})

describe('an audit', () => {
  test('puts right what was altered and what is missing, and leaves the rest alone', async () => {
    const packs = device.start()
    await packs.install('event/a')
    await packs.install('event/b')
    await (await caches.open(cacheOf('event/a'))).put('/a/', new Response('altered'))
    await (await caches.open(cacheOf('shell'))).delete('/assets/app-1.js')
    host.asked.length = 0
    await packs.audit()
    expect(await text(packs, 'a')).toBe(pageOf('one s1'))
    expect(await (await packs.shellFile('/assets/app-1.js'))?.text()).toBe('// s1')
    expect(host.asked.filter((path) => path.startsWith('/packs/event/'))).toEqual(['/packs/event/a.json'])
  })

  test('takes out what was altered where there is no network, and keeps the rest of the pack', async () => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    await (await caches.open(cacheOf('event/a'))).put('/a/', new Response('altered'))
    host.fault = () => Promise.reject(new TypeError('no network'))
    await packs.audit()
    expect(await text(packs, 'a')).toBeUndefined()
    expect(await packs.held()).toMatchObject([{ id: 'event/a', saved: true }])
  })

  test('brings back a pack whose cache was thrown away', async () => {
    const packs = device.start()
    await packs.install('event/a', { saved: true })
    await caches.delete(cacheOf('event/a'))
    await packs.audit()
    expect(await text(packs, 'a')).toBe(pageOf('one s1'))
    expect(await packs.held()).toMatchObject([{ saved: true }])
  })
})

test('caches of a neighbour on the same host are never touched', async () => {
  const packs = device.start()
  for (const name of ['neighbour', 'xinde:/reader/:pack:event/a@1', 'xinde:/reader/:ledger'])
    await caches.open(name)
  await packs.install('event/a')
  await packs.audit()
  await packs.drop('event/a')
  await packs.sweep()
  expect([...device.caches.opened.keys()]).toEqual(
    expect.arrayContaining(['neighbour', 'xinde:/reader/:pack:event/a@1', 'xinde:/reader/:ledger']),
  )
})

test('a record that cannot be read is as good as none', async () => {
  const packs = device.start()
  await packs.install('event/a')
  await packs.install('event/b')
  const ledger = await caches.open('xinde:/:ledger')
  await ledger.put('/ledger/event%2Fa', new Response('{"id":1'))
  await ledger.put('/ledger/event%2Fc', new Response('null'))
  expect(await idsOf(packs)).toEqual(['event/b'])
  expect(await packs.install('event/a')).toBe('new')
  expect(await idsOf(packs)).toEqual(['event/a', 'event/b'])
})
