// What is kept and what goes when room is short. Touches no cache.
import type { HeldPack, PackManifest } from '#content/packs.ts'
import { FRONT_PACK, SHELL_PACK } from '#content/paths.ts'

const MOST_BYTES = 50_000_000
const SHELLS_KEPT = 2

export const isShell = ({ id }: HeldPack): boolean => id.startsWith(`${SHELL_PACK}@`)

/** The entry of a pack just installed; what the reader asked of an older version still holds. */
export function record(
  id: string,
  manifest: PackManifest,
  old: HeldPack | undefined,
  now: number,
  faces = false,
): HeldPack {
  const { version, shell, title } = manifest
  const bytes = manifest.bytes + (faces ? (manifest.faceBytes ?? 0) : 0)
  return {
    id,
    version,
    shell,
    bytes,
    ...(title !== undefined && { title }),
    ...(faces && { faces }),
    saved: old?.saved ?? false,
    openedAt: old?.openedAt ?? now,
  }
}

/** Shells no pack names but the newest two; then, over the limit, what was not opened for longest. Saved packs never. */
export function tooMuch(entries: readonly HeldPack[], current: string | undefined): HeldPack[] {
  const packs = entries.filter((entry) => !isShell(entry))
  const named = new Set(packs.map((pack) => pack.shell))
  const shells = entries.filter(isShell).sort((a, b) => b.openedAt - a.openedAt)
  const idle = shells.filter((shell, at) => at >= SHELLS_KEPT && !named.has(shell.version))
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
