// What stands for a page that is not held, when there is no network. Brought on demand: articles do not carry it.
import { messages } from '#content/messages.ts'
import { FRONT } from '#content/paths.ts'
import { HeldEvents } from '#features/offline/held-events.tsx'
import { HomeLink } from '#ui/home-link.tsx'
import { Masthead } from '#ui/masthead.tsx'

export function OfflinePage() {
  return (
    <>
      <Masthead tagline={messages.offlineText} title={messages.offlineTitle} />
      <HeldEvents />
      <HomeLink label={messages.goHome} to={FRONT} />
    </>
  )
}
