// What is kept and what goes when room is short. Touches no cache.
import type { HeldPack, PackManifest } from '#content/packs.ts'
import { FRONT_PACK } from '#content/paths.ts'

const MOST_BYTES = 50_000_000
const SHELLS_KEPT = 2

/** A shell, or the views or parts of one. */
export const isOfShell = ({ id }: HeldPack): boolean => id.includes('@')

/** The pack an entry stands for. */
export const packOf = ({ id, version }: HeldPack): { id: string; version: string } => ({
  id: id.replace(/@.*$/, ''),
  version,
})

/** The entry of a pack just installed. @param asked what the reader asked of it, or of an older version */
export function record(
  id: string,
  manifest: PackManifest,
  asked: Partial<Pick<HeldPack, 'saved' | 'openedAt' | 'faces' | 'renewedAt'>>,
  now: number,
): HeldPack {
  const { version, shell, title } = manifest
  const { saved = false, openedAt = now, faces, renewedAt } = asked
  const bytes = manifest.bytes + (faces ? (manifest.faceBytes ?? 0) : 0)
  return {
    id,
    version,
    shell,
    bytes,
    ...(title !== undefined && { title }),
    ...(faces && { faces }),
    ...(renewedAt !== undefined && { renewedAt }),
    saved,
    openedAt,
    checkedAt: now,
  }
}

/** Shells no pack names but the newest two; then, over the limit, what was not opened for longest. Saved packs never. */
export function tooMuch(entries: readonly HeldPack[], current: string | undefined): HeldPack[] {
  const packs = entries.filter((entry) => !isOfShell(entry))
  const ofShells = entries.filter(isOfShell).sort((a, b) => b.openedAt - a.openedAt)
  const versions = [...new Set(ofShells.map(({ version }) => version))]
  const kept = new Set([...versions.slice(0, SHELLS_KEPT), ...packs.map(({ shell }) => shell)])
  const idle = ofShells.filter(({ version }) => !kept.has(version))
  let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  const oldest = packs
    .filter((pack) => !pack.saved && pack.id !== FRONT_PACK && pack.id !== current)
    .sort((a, b) => a.openedAt - b.openedAt)
  const excess = oldest.filter((pack) => {
    const over = bytes > MOST_BYTES
    if (over) bytes -= pack.bytes
    return over
  })
  return [...idle, ...excess]
}

/** Whether there is room for what nobody has asked for: it must not push out what somebody read. */
export const hasRoom = (packs: readonly HeldPack[]): boolean =>
  packs.reduce((sum, { bytes }) => sum + bytes, 0) < MOST_BYTES / 2

const A_DAY = 86_400_000

/** Packs not asked about for a day, longest first. A clock that was set back makes no difference. */
export function longUnchecked(packs: readonly HeldPack[], now: number): HeldPack[] {
  return packs
    .filter(({ checkedAt = 0 }) => Math.abs(now - checkedAt) >= A_DAY)
    .sort((a, b) => (a.checkedAt ?? 0) - (b.checkedAt ?? 0))
}

/** Whether a page loaded at `loadedAt` is of an older version than the one held. Moments yet to come were noted by a wrong clock. */
export const isRenewedSince = (pack: HeldPack | undefined, loadedAt: number, now: number): boolean =>
  pack?.renewedAt !== undefined && loadedAt < pack.renewedAt && pack.renewedAt <= now
