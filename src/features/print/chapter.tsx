// One article of a booklet: on paper it begins a page, and every page of it says where one is. Knows nothing of its text.
import type { ReactNode } from 'react'
import type { Title } from '#content/schema/title.ts'
import { titleText } from '#content/title.ts'
import { TitleText } from '#ui/title-text.tsx'
import styles from './chapter.module.css'

interface ChapterProps {
  id: string
  /** Above the title. */
  kind: string
  title: Title
  /** At the head of every page: the booklet's title, and whose words these are. */
  running: readonly [string, string]
  children: ReactNode
}

/** A table to the printer, the one thing whose head browsers repeat on every page. */
export function Chapter({ id, kind, title, running, children }: ChapterProps) {
  return (
    <article aria-labelledby={`${id}-title`} className={styles.chapter} id={id}>
      <div aria-hidden="true" className={styles.head}>
        <div className={styles.running}>
          <span>{running[0]}</span>
          <span>{running[1]}</span>
        </div>
      </div>
      <div className={styles.text}>
        <p className={styles.kind}>{kind}</p>
        <h2 aria-label={titleText(title)} className={styles.title} id={`${id}-title`}>
          <TitleText title={title} />
        </h2>
        {children}
      </div>
    </article>
  )
}
