// The page of every address where nothing stands, published as `404.html`.
import { messages } from '#content/messages.ts'
import { FRONT } from '#content/paths.ts'
import { HomeLink } from '#ui/home-link.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'

function NotFoundPage() {
  return (
    <>
      <Masthead tagline={messages.notFoundText} title={messages.notFoundTitle} />
      <HomeLink label={messages.goHome} to={FRONT} />
    </>
  )
}

/** Its pattern matches nothing: the table of pages falls back to it. */
export const notFoundRoute = defineRoute<null>({
  id: 'not-found',
  pattern: '',
  load: () => Promise.resolve(null),
  head: () => ({ title: messages.notFoundTitle, description: messages.notFoundText }),
  view: () => <NotFoundPage />,
})
