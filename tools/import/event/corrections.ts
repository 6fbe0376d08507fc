// The 更正 that an import again proposes: what readers of the published text should be told. Knows no files.
import { blockText } from '#content/block.ts'
import type { Event } from '#content/schema/event.ts'
import { eventBlocks } from './event-blocks.ts'
import { correctionMessages } from './merge-messages.ts'
import { textChange } from './text-change.ts'

export type Correction = NonNullable<Event['corrections']>[number]

const MOST = 5

/** One for each block whose words change, or one for all when there are many; none for what was never published. */
export function proposeCorrections(old: Event, now: Event, today: string): Correction[] {
  if (old.status !== 'published') return []
  const before = new Map(eventBlocks(old).map(({ block }) => [block.id, block]))
  const after = eventBlocks(now)
  const standing = new Set(after.map(({ block }) => block.id))
  const changed = after.flatMap(({ block }): Correction[] => {
    const was = before.get(block.id)
    if (was === undefined || was.type === 'figure' || blockText(was) === blockText(block)) return []
    return [
      {
        date: today,
        text: correctionMessages.changed(textChange(blockText(was), blockText(block))),
        block: block.id,
      },
    ]
  })
  const added = after.filter(({ block }) => !before.has(block.id) && block.type !== 'figure').length
  const removed = [...before.keys()].filter((id) => !standing.has(id)).length
  const others = added + removed > 0 ? [{ date: today, text: correctionMessages.moved(added, removed) }] : []
  const all = [...changed, ...others]
  return all.length > MOST
    ? [{ date: today, text: correctionMessages.many(changed.length, added, removed) }]
    : all
}
