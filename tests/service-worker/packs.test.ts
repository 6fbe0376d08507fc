import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Device, type Host, newDevice, pageOf, startHost } from '#tests/support/pack-host.ts'
import { SECURITY_HEADERS } from '#tools/publish/host-headers.ts'

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
const packCaches = () => [...device.caches.opened.keys()].filter((name) => name.includes(':pack:')).sort()
const refuse = (path: string, status: number) => {
  host.fault = (address) => (address === path ? new Response('', { status }) : undefined)
}

/** Until a path is asked for; its answer waits for `goOn`. */
function stallAt(path: string): { begun: Promise<void>; goOn(): void } {
  let goOn = (): void => undefined
  const stalled = new Promise<undefined>((resolve) => {
    goOn = () => resolve(undefined)
  })
  const begun = new Promise<void>((resolve) => {
    host.fault = (address) => {
      if (address !== path) return undefined
      resolve()
      return stalled
    }
  })
  return { begun, goOn: () => goOn() }
}

describe('a pack', () => {
  test('comes with the shell it names, in one request beside the shell’s', async () => {
    const packs = device.start()
    expect(await packs.install('event/a')).toBe('new')
    expect(await text(packs, 'a')).toBe(pageOf('one s1'))
    expect(await (await packs.shellFile('/assets/app-1.js'))?.text()).toBe('// s1')
    expect(host.asked).toEqual(['/packs/event/a.json', '/packs/shell.json', '/assets/app-1.js'])
  })

  test('of the front page brings the views of pages that are no articles, or does not come', async () => {
    const packs = device.start()
    refuse('/packs/views.json', 404)
    await expect(packs.install('front')).rejects.toThrow()
    host.fault = undefined
    await packs.install('front')
    expect(await (await packs.shellFile('/assets/view-s1.js'))?.text()).toBe('// view of s1')
  })

  test('holds pages as protected as the host’s own, and says nothing of how they came', async () => {
    const packs = device.start()
    await packs.install('event/a')
    const page = await packs.file('event/a', '/a/')
    expect(Object.fromEntries(page?.headers ?? [])).toEqual({
      ...Object.fromEntries(new Headers(SECURITY_HEADERS)),
      'content-type': 'text/html; charset=utf-8',
    })
  })

  test('is asked for by two tabs at once, and comes once', async () => {
    const [packs, other] = [device.start(), device.start()]
    expect(await Promise.all([packs.install('event/a'), other.install('event/a')])).toEqual(['new', 'same'])
    expect(host.asked.filter((path) => path === '/assets/app-1.js')).toHaveLength(1)
  })

  test('is not taken away by an install beside it while it is filled', async () => {
    const [packs, other] = [device.start(), device.start()]
    const { begun, goOn } = stallAt('/assets/app-1.js')
    const first = packs.install('event/a')
    await begun
    const second = other.install('event/b')
    goOn()
    await Promise.all([first, second])
    expect([await text(packs, 'a'), await text(packs, 'b')]).toEqual([pageOf('one s1'), pageOf('two s1')])
  })

  test('that a killed worker left half done is gone at the next sweep', async () => {
    const { begun } = stallAt('/assets/app-1.js')
    device.start().install('event/a')
    await begun
    expect(packCaches()).toHaveLength(1)
    device.killWorkers()
    const packs = device.start()
    await packs.sweep()
    expect(packCaches()).toEqual([])
    host.fault = undefined
    expect(await packs.install('event/a')).toBe('new')
  })

  test('that cannot be had leaves nothing behind, and what was there as it was', async () => {
    const packs = device.start()
    await packs.install('event/a')
    const before = packCaches()
    await host.publish({ shell: 's2', events: { a: 'three', b: 'two' } })
    refuse('/assets/app-1.js', 404)
    await expect(packs.install('event/a')).rejects.toThrow('/assets/app-1.js')
    expect(packCaches()).toEqual(before)
    expect(await text(packs, 'a')).toBe(pageOf('one s1'))
  })

  test('of a shell that is not deployed yet is refused', async () => {
    const packs = device.start()
    await packs.install('event/a')
    const old = await (await fetch('/packs/shell.json')).text()
    await host.publish({ shell: 's2', events: { a: 'three' } })
    host.write('/packs/shell.json', old)
    await expect(packs.install('event/a')).rejects.toThrow('shell s1 instead of s2')
    expect(await text(packs, 'a')).toBe(pageOf('one s1'))
  })

  test('keeps its own shell until its turn has come', async () => {
    const packs = device.start()
    await packs.install('event/a')
    await packs.install('event/b')
    for (const shell of ['s2', 's3', 's4']) {
      device.clock.now += 1
      await host.publish({ shell, events: { a: 'three', b: 'two' } })
      await packs.install('event/b')
    }
    expect(packCaches().flatMap((name) => /shell@.*/.exec(name) ?? [])).toEqual([
      'shell@s1',
      'shell@s3',
      'shell@s4',
    ])
    expect(await text(packs, 'a')).toBe(pageOf('one s1'))
  })

  test('takes unchanged files from its older version', async () => {
    const packs = device.start()
    await packs.install('event/a')
    await host.publish({ shell: 's1', events: { a: 'three', b: 'two' } })
    host.asked.length = 0
    await packs.install('event/a')
    expect(host.asked).toEqual(['/packs/event/a.json'])
    expect(await text(packs, 'a')).toBe(pageOf('three s1'))
  })
})

describe('a full disk', () => {
  test('in the middle of an update leaves the old version whole', async () => {
    const packs = device.start()
    await packs.install('event/a')
    await host.publish({ shell: 's2', events: { a: 'three' } })
    const outcomes: string[] = []
    for (let bytes = 0; outcomes.at(-1) !== 'new'; bytes += 50) {
      device.caches.room.bytesLeft = bytes
      const outcome = await packs.install('event/a').catch(({ name }: Error) => name)
      expect(await text(packs, 'a')).toBe(pageOf(outcome === 'new' ? 'three s2' : 'one s1'))
      expect(await packs.shellFile('/offline.html')).toBeDefined()
      outcomes.push(outcome)
    }
    expect(new Set(outcomes)).toEqual(new Set(['QuotaExceededError', 'new']))
    expect(outcomes.length).toBeGreaterThan(8)
  })

  test('takes no note of when something was asked about, and that is no failure', async () => {
    const packs = device.start()
    await packs.install('event/a')
    device.caches.room.bytesLeft = 0
    expect(await packs.install('event/a')).toBe('same')
  })
})
