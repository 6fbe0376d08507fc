// Ids of blocks that are gone, each with the nearest one that stands, so that no link ends nowhere. Knows no source.
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import { eventBlocks, type PlacedBlock, wordsOf } from './event-blocks.ts'

export function retire(old: Event, merged: Event): { event: Event; lostCites: string[] } {
  const before = eventBlocks(old)
  const now = eventBlocks(merged)
  const standing = new Set(now.map(({ block }) => block.id))
  const retired = new Map<string, string>()
  for (const [at, { block }] of before.entries()) {
    if (standing.has(block.id)) continue
    const heir = swallowed(block, now) ?? nearest(before, at, standing) ?? now[0]?.block.id
    if (heir !== undefined) retired.set(block.id, heir)
  }
  for (const [from, to] of Object.entries(old.retired ?? {})) {
    const heir = standing.has(to) ? to : retired.get(to)
    if (!standing.has(from) && heir !== undefined) retired.set(from, heir)
  }
  const lostCites: string[] = []
  const inReport = new Set(
    now.filter(({ within }) => within === 'lead' || within === 'report').map(({ block }) => block.id),
  )
  const event: Event = {
    ...merged,
    reflections: merged.reflections.map((reflection) => ({
      ...reflection,
      blocks: reflection.blocks.map(withCites),
    })),
    ...(merged.corrections && { corrections: merged.corrections.map(standingCorrection) }),
    ...(retired.size > 0 && { retired: Object.fromEntries(retired) }),
  }
  if (retired.size === 0) delete event.retired
  return { event, lostCites }

  function withCites(block: Block): Block {
    if (block.type !== 'paragraph' || block.cites === undefined) return block
    const cites = block.cites.map((id) => (inReport.has(id) ? id : (retired.get(id) ?? id)))
    lostCites.push(...cites.filter((id) => !inReport.has(id)))
    const left = [...new Set(cites.filter((id) => inReport.has(id)))]
    const { cites: _, ...rest } = block
    return left.length > 0 ? { ...rest, cites: left } : rest
  }

  function standingCorrection<T extends { block?: string | undefined }>(correction: T): T {
    if (correction.block === undefined || standing.has(correction.block)) return correction
    const heir = retired.get(correction.block)
    if (heir !== undefined) return { ...correction, block: heir }
    const { block: _, ...rest } = correction
    return rest as T
  }
}

/** The block whose words now hold all of this one's. */
const swallowed = (block: Block, now: readonly PlacedBlock[]): string | undefined => {
  const words = wordsOf(block)
  return now.find((one) => one.block.type === 'paragraph' && wordsOf(one.block).includes(words))?.block.id
}

/** The one above, else the one below, in the same text before in another. */
function nearest(
  before: readonly PlacedBlock[],
  at: number,
  standing: ReadonlySet<string>,
): string | undefined {
  const within = before[at]?.within
  let best: string | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const [place, { block, within: other }] of before.entries()) {
    if (!standing.has(block.id)) continue
    const far = Math.abs(place - at) + (place > at ? 0.5 : 0) + (other === within ? 0 : before.length)
    if (far < distance) {
      distance = far
      best = block.id
    }
  }
  return best
}
