// A seal with one character, or the two of a compound surname. Knows nothing of whose it is.
import styles from './seal.module.css'

/** Decoration beside a name that is printed in full, so it is hidden from those who listen. */
export function Seal({ text }: { text: string }) {
  return (
    <span aria-hidden="true" className={text.length > 1 ? `${styles.seal} ${styles.two}` : styles.seal}>
      {text}
    </span>
  )
}
