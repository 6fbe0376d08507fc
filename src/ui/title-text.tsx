// A title set in print lines that break only between phrases. Knows nothing of which heading it stands in.
import { Fragment } from 'react'
import type { Title } from '#content/schema/title.ts'
import styles from './title-text.module.css'

/** The words of a title. As text it reads like `titleText`: one real space between lines, none between phrases. */
export function TitleText({ title }: { title: Title }) {
  return title.lines.map((phrases, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a title never move, and two may be alike
    <Fragment key={at}>
      {at > 0 && <span className={styles.gap}> </span>}
      <span className={styles.line}>
        {phrases.map((phrase, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index}>{phrase}</span>
        ))}
      </span>
    </Fragment>
  ))
}
