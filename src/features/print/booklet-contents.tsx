// What a booklet holds, in its order. Without numbers of pages: no browser can tell them.
import { bookletMessages } from '#content/booklet-messages.ts'
import type { Title } from '#content/schema/title.ts'
import { titleText } from '#content/title.ts'
import { TitleText } from '#ui/title-text.tsx'
import styles from './booklet-contents.module.css'

interface Entry {
  /** Id of the chapter. */
  id: string
  title: Title
  by: string
}

export function BookletContents({ entries }: { entries: readonly Entry[] }) {
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <h2 className={styles.heading} id="contents">
        {bookletMessages.contents}
      </h2>
      <ol>
        {entries.map(({ id, title, by }) => (
          <li className={styles.entry} key={id}>
            <a aria-label={`${titleText(title)}　${by}`} className={styles.link} href={`#${id}`}>
              <span className={styles.title}>
                <TitleText title={title} />
              </span>
              <span className={styles.by}>{by}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
