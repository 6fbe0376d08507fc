// The page of an address that is not held, when there is no network, published as `offline.html`.
import { messages } from '#content/messages.ts'
import { FRONT } from '#content/paths.ts'
import { HeldEvents } from '#features/offline/held-events.tsx'
import { HomeLink } from '#ui/home-link.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'

function OfflinePage() {
  return (
    <>
      <Masthead tagline={messages.offlineText} title={messages.offlineTitle} />
      <HeldEvents />
      <HomeLink label={messages.goHome} to={FRONT} />
    </>
  )
}

/** Its pattern matches nothing: the worker answers with it. */
export const offlineRoute = defineRoute<null>({
  id: 'offline',
  pattern: '',
  load: () => Promise.resolve(null),
  head: () => ({ title: messages.offlineTitle, description: messages.offlineText }),
  view: () => <OfflinePage />,
})
