// What stands around every page: skip link, bar, footer. Knows nothing of how pages are loaded.
import { messages } from '#content/messages.ts'
import { ABOUT, FRONT, SHELF } from '#content/paths.ts'
import { PAGE_TOP } from '#content/places.ts'
import type { Site } from '#content/schema/site.ts'
import { FilingNumbers } from '#features/site-facts/filing-numbers.tsx'
import type { LoadedPage } from '#routes/define-route.tsx'
import { Link } from '#ui/link.tsx'
import { BarTools } from './bar-tools.tsx'
import styles from './layout.module.css'

export function Layout({ page, site }: { page: LoadedPage; site: Site }) {
  return (
    <>
      <a className={`${styles.skip} no-print`} href={`#${PAGE_TOP}`}>
        {messages.skipToText}
      </a>
      <Bar page={page} site={site} />
      <main className={`${styles.measure} ${styles.column}`} id={PAGE_TOP} tabIndex={-1}>
        {page.view}
      </main>
      <footer className={`${styles.footer} no-print`}>
        <div className={`${styles.measure} ${styles.row}`}>
          <Link className={styles.footerLink} to={FRONT}>
            {messages.front}
          </Link>
          <Link className={styles.footerLink} to={SHELF}>
            {messages.shelf}
          </Link>
          <Link className={styles.footerLink} to={ABOUT}>
            {messages.about}
          </Link>
          <FilingNumbers site={site} />
        </div>
      </footer>
    </>
  )
}

/** Where I am, and to the right what I can do there. */
function Bar({ page, site }: { page: LoadedPage; site: Site }) {
  const place = page.place
  return (
    <header className={`${styles.bar} no-print`}>
      <div className={`${styles.measure} ${styles.row}`}>
        <Link aria-label={messages.front} className={styles.home} to={FRONT}>
          <span aria-hidden="true" className={styles.mark}>
            {messages.mark}
          </span>
        </Link>
        {place ? (
          <Link className={styles.place} to={place.path}>
            {place.label}
          </Link>
        ) : (
          <span className={styles.place}>{site.name}</span>
        )}
        <BarTools page={page} />
      </div>
    </header>
  )
}
