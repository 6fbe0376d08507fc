// What the shelf's page shows. Brought on demand: articles do not carry it.
import { useMemo } from 'react'
import { messages } from '#content/messages.ts'
import { EVENT_PACK } from '#content/paths.ts'
import type { ContentSource } from '#content/source.ts'
import { HeldEvents } from '#features/offline/held-events.tsx'
import { useOffline } from '#features/offline/use-offline.ts'
import { Shelf } from '#features/shelf/shelf.tsx'
import { Masthead } from '#ui/masthead.tsx'

export function ShelfPage({ source }: { source: ContentSource }) {
  const { held } = useOffline()
  const events = useMemo(
    () =>
      held
        .map(({ id }) => id)
        .filter((id) => id.startsWith(EVENT_PACK))
        .map((id) => id.slice(EVENT_PACK.length)),
    [held],
  )
  return (
    <>
      <Masthead tagline={messages.shelfText} title={messages.shelf} />
      <Shelf held={events} source={source}>
        <HeldEvents />
      </Shelf>
    </>
  )
}
