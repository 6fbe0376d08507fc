// The page of every address where nothing stands, published as `404.html`.
import { messages } from '#content/messages.ts'
import { FRONT } from '#content/paths.ts'
import { Link } from '#ui/link.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'
import styles from './not-found.module.css'

function NotFoundPage() {
  return (
    <>
      <Masthead tagline={messages.notFoundText} title={messages.notFoundTitle} />
      <p className={styles.home}>
        <Link className={styles.link} to={FRONT}>
          {messages.goHome}
        </Link>
      </p>
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
