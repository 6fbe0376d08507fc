import { beforeEach, describe, expect, test, vi } from 'vitest'
import { recall, tend } from '#service-worker/tending.ts'
import { type Device, type Host, newDevice, startHost } from '#tests/support/pack-host.ts'

// Sixty packs are much to write on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const A_DAY = 86_400_000
const SIXTY = Array.from({ length: 60 }, (_, at) => `event-${at}`)
const texts = (slugs: readonly string[], text = 'text') =>
  Object.fromEntries(slugs.map((slug) => [slug, text]))

let host: Host
let device: Device
let told: string[]

beforeEach(async () => {
  host = startHost()
  device = newDevice()
  told = []
  await host.publish({ shell: 's1', events: texts(SIXTY) })
  return () => vi.unstubAllGlobals()
})

type Packs = ReturnType<Device['start']>
const tell = {
  updated: (id: string) => told.push(`updated ${id}`),
  gone: (id: string) => told.push(`gone ${id}`),
}
const tendOn = (packs: Packs, page: string) => tend(packs, page, device.clock.now, tell)
const idsOf = async (packs: Packs) => (await packs.held()).map(({ id }) => id)
const askedEvents = () => host.asked.filter((path) => path.startsWith('/packs/event/'))

async function holdSixty(): Promise<Packs> {
  const packs = device.start()
  for (const slug of SIXTY) await packs.install(`event/${slug}`)
  await packs.install('front')
  host.asked.length = 0
  return packs
}

describe('sixty events held', () => {
  test('are no sixty requests: four a visit, each once a day', async () => {
    const packs = await holdSixty()
    device.clock.now += A_DAY
    await tendOn(packs, '/event-0/')
    expect(askedEvents()).toHaveLength(4)
    for (let visit = 1; visit < 15; visit += 1) await tendOn(packs, '/event-0/')
    expect(new Set(askedEvents()).size).toBe(59)
    host.asked.length = 0
    await tendOn(packs, '/event-0/')
    expect(askedEvents()).toEqual([])
  })

  test('are asked about again when the clock was set back a year', async () => {
    const packs = await holdSixty()
    device.clock.now -= 365 * A_DAY
    await tendOn(packs, '/event-0/')
    expect(askedEvents()).toHaveLength(4)
  })

  test('lose one that was withdrawn, saved or not, by one request', async () => {
    const packs = await holdSixty()
    await packs.mark('event/event-7', { saved: true })
    await host.publish({
      shell: 's1',
      events: texts(SIXTY.filter((slug) => slug !== 'event-7')),
      recalled: ['event-7'],
    })
    await packs.install('front')
    await recall(packs, tell)
    expect(await idsOf(packs)).not.toContain('event/event-7')
    expect(told).toEqual(['gone event/event-7'])
    expect(host.asked).toEqual(['/packs/front.json'])
  })

  test('bring one of which a part was withdrawn up to date, and only that', async () => {
    const packs = await holdSixty()
    await host.publish({ shell: 's1', events: { ...texts(SIXTY), 'event-7': 'less' }, recalled: ['event-7'] })
    await packs.install('front')
    await recall(packs, tell)
    await recall(packs, tell)
    expect(told).toEqual(['updated event/event-7'])
    expect(askedEvents()).toEqual(['/packs/event/event-7.json'])
  })

  test('lose one that is missing from a new edition when its turn has come', async () => {
    const packs = await holdSixty()
    await host.publish({ shell: 's1', events: texts(SIXTY.slice(1)) })
    device.clock.now += A_DAY
    for (let visit = 0; visit < 15; visit += 1) await tendOn(packs, '/event-9/')
    expect(told).toEqual(['gone event/event-0'])
    expect(await idsOf(packs)).not.toContain('event/event-0')
  })
})

describe('the newest events', () => {
  test('are kept for who looks at the front page, three of them', async () => {
    const packs = device.start()
    await tendOn(packs, '/')
    expect((await idsOf(packs)).sort()).toEqual(['event/event-0', 'event/event-1', 'event/event-2', 'front'])
  })

  test('are not fetched for who reads an article', async () => {
    const packs = device.start()
    await packs.install('event/event-30')
    await tendOn(packs, '/event-30/')
    expect((await idsOf(packs)).sort()).toEqual(['event/event-30', 'front'])
  })

  test('do not push out what somebody read', async () => {
    const packs = device.start()
    await packs.install('event/event-30')
    const ledger = await caches.open('xinde:/:ledger')
    const entry = await (await ledger.match('/ledger/event%2Fevent-30'))?.json()
    await ledger.put('/ledger/event%2Fevent-30', Response.json({ ...entry, bytes: 30_000_000 }))
    await tendOn(packs, '/')
    expect((await idsOf(packs)).sort()).toEqual(['event/event-30', 'front'])
  })
})

test('a host that fails is no reason to stop: what can be had is had', async () => {
  const packs = await holdSixty()
  device.clock.now += A_DAY
  host.fault = (address) =>
    /event-[013]\.json/.test(address) ? new Response('', { status: 500 }) : undefined
  await host.publish({ shell: 's1', events: texts(SIXTY, 'newer') })
  await tendOn(packs, '/event-59/')
  expect(told).toEqual(['updated event/event-2'])
})
