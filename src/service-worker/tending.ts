// What is done for the packs on this device when there is time. A few small requests at most, whatever the edition's size.
import { eventPack, FRONT_PACK, packOfPage } from '#content/paths.ts'
import type { Packs } from './packs.ts'
import { hasRoom, longUnchecked } from './retention.ts'

/** Of the newest events, how many are kept before anybody opens them; only for those who look at the front page. */
const NEWEST_KEPT = 3
/** Held packs asked about at a time: sixty of them are no sixty requests. */
const CHECKED_AT_ONCE = 4

/** Told of packs that have changed while nobody asked for them. */
export interface Listener {
  updated(id: string): void
  /** It is no longer published. */
  gone(id: string): void
}

/** One after the other; what fails is tried again another time. */
export async function tend(packs: Packs, page: string, now: number, tell: Listener): Promise<void> {
  const onScreen = packOfPage(page) ?? FRONT_PACK
  await packs.sweep()
  await packs.installPartsFor(onScreen).catch(() => undefined)
  if (!(await packs.held()).some(({ id }) => id === FRONT_PACK))
    await packs.install(FRONT_PACK).catch(() => undefined)
  const held = await packs.held()
  const others = held.filter(({ id }) => id !== onScreen && id !== FRONT_PACK)
  for (const { id } of longUnchecked(others, now).slice(0, CHECKED_AT_ONCE)) await renew(packs, id, tell)
  if (onScreen !== FRONT_PACK || !hasRoom(held)) return
  const { newest } = await packs.front()
  const missing = newest
    .slice(0, NEWEST_KEPT)
    .map(eventPack)
    .filter((id) => held.every((pack) => pack.id !== id))
  // Nobody has opened them yet: when room is short they are the first to go.
  for (const id of missing) await packs.install(id, { openedAt: 0 }).catch(() => undefined)
}

/** Brings packs of which something was withdrawn to the version that stands. */
export async function recall(packs: Packs, tell: Listener): Promise<void> {
  const { recalled } = await packs.front()
  for (const { id, version } of await packs.held()) {
    const standing = recalled[id]
    if (standing === undefined || standing === version) continue
    if (standing !== null) await renew(packs, id, tell)
    else {
      await packs.drop(id)
      tell.gone(id)
    }
  }
}

async function renew(packs: Packs, id: string, tell: Listener): Promise<void> {
  const outcome = await packs.install(id).catch(() => undefined)
  if (outcome === 'new') tell.updated(id)
  if (outcome === 'gone') tell.gone(id)
}
