// The head of a page that is no article: its one h1 and a line under it. Knows nothing of what follows.
import styles from './masthead.module.css'

export function Masthead({ title, tagline }: { title: string; tagline?: string }) {
  return (
    <header className={styles.masthead}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {tagline !== undefined && <p className={styles.tagline}>{tagline}</p>}
    </header>
  )
}
