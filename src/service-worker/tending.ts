// What is done for the packs on this device when there is time. A few small requests at most, whatever the edition's size.
import { eventPack, FRONT_PACK, packOfPage } from '#content/paths.ts'
import type { Packs } from './packs.ts'
import { longUnchecked } from './retention.ts'

/** Of the newest events, how many are kept before anybody opens them; only for those who look at the front page. */
const NEWEST_KEPT = 3
/** Held packs asked about at a time: sixty of them are no sixty requests. */
const CHECKED_AT_ONCE = 4

/** One after the other; what fails is tried again another time. @param gone told which pack is no longer published */
export async function tend(
  packs: Packs,
  page: string,
  now: number,
  gone: (id: string) => void,
): Promise<void> {
  const onScreen = packOfPage(page) ?? FRONT_PACK
  await packs.installPartsFor(onScreen).catch(() => undefined)
  if (!(await packs.held()).some(({ id }) => id === FRONT_PACK))
    await packs.install(FRONT_PACK).catch(() => undefined)
  const held = await packs.held()
  const others = held.filter(({ id }) => id !== onScreen && id !== FRONT_PACK)
  for (const { id } of longUnchecked(others, now).slice(0, CHECKED_AT_ONCE)) {
    const outcome = await packs.install(id).catch(() => undefined)
    if (outcome === 'gone') gone(id)
  }
  if (onScreen !== FRONT_PACK) return
  const { newest } = await packs.front()
  const missing = newest
    .slice(0, NEWEST_KEPT)
    .map(eventPack)
    .filter((id) => held.every((pack) => pack.id !== id))
  for (const id of missing) {
    await packs.install(id).catch(() => undefined)
    // Nobody has opened it yet: when room is short it is the first to go.
    await packs.mark(id, { openedAt: 0 })
  }
}

/** Brings packs of which something was withdrawn to the version that stands. @param gone as above */
export async function recall(packs: Packs, gone: (id: string) => void): Promise<void> {
  const { recalled } = await packs.front()
  for (const { id, version } of await packs.held()) {
    const standing = recalled[id]
    if (standing === undefined || standing === version) continue
    if (standing !== null) await packs.install(id).catch(() => undefined)
    else {
      await packs.drop(id)
      gone(id)
    }
  }
}
