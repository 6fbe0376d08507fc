// The head of a page of text: a line above it, if any, and the one h1. Knows nothing of what follows.
import type { Title } from '#content/schema/title.ts'
import { titleText } from '#content/title.ts'
import { TitleText } from '#ui/title-text.tsx'
import styles from './headline.module.css'

interface HeadlineProps {
  title: Title
  above?: string
}

/** The heading can take the focus: app/navigation moves it there when the page is opened. */
export function Headline({ title, above }: HeadlineProps) {
  return (
    <>
      {above !== undefined && <p className={styles.above}>{above}</p>}
      <h1 aria-label={titleText(title)} className={styles.headline} tabIndex={-1}>
        <TitleText title={title} />
      </h1>
    </>
  )
}
