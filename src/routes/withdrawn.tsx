// What stands at the address of an article that was withdrawn: that it was, and nothing of it.
import { messages } from '#content/messages.ts'
import { FRONT } from '#content/paths.ts'
import { HomeLink } from '#ui/home-link.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'

function WithdrawnPage() {
  return (
    <>
      <Masthead tagline={messages.withdrawnText} title={messages.withdrawnTitle} />
      <HomeLink label={messages.goHome} to={FRONT} />
    </>
  )
}

/** Its pattern matches nothing: it is published at the addresses of what was withdrawn. */
export const withdrawnRoute = defineRoute<null>({
  id: 'withdrawn',
  pattern: '',
  load: () => Promise.resolve(null),
  head: () => ({ title: messages.withdrawnTitle, description: messages.withdrawnText }),
  view: () => <WithdrawnPage />,
})
