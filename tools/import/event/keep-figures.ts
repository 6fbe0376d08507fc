// Figures an editor added to an event by hand, which no source has: they stay where they stood. Knows no source.
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import { eventBlocks } from './event-blocks.ts'

export function keepFigures(old: Event, merged: Event): { event: Event; added: string[] } {
  const standing = new Set(eventBlocks(merged).map(({ block }) => block.id))
  const added: string[] = []
  const keep = (before: readonly Block[], now: readonly Block[]): Block[] => {
    const blocks = [...now]
    for (const [at, block] of before.entries()) {
      if (block.type !== 'figure' || standing.has(block.id)) continue
      added.push(block.src)
      const above = before.slice(0, at).findLast(({ id }) => blocks.some((one) => one.id === id))
      blocks.splice(blocks.findIndex(({ id }) => id === above?.id) + 1, 0, block)
    }
    return blocks
  }
  const event: Event = {
    ...merged,
    report: { ...merged.report, blocks: keep(old.report.blocks, merged.report.blocks) },
    reflections: merged.reflections.map((reflection) => {
      const before = old.reflections.find(
        ({ slug }) => slug === reflection.slug || reflection.formerSlugs?.includes(slug),
      )
      return before && before.blocks !== reflection.blocks
        ? { ...reflection, blocks: keep(before.blocks, reflection.blocks) }
        : reflection
    }),
  }
  return { event, added }
}
