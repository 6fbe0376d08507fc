// The icons, each one stroke of one width. Knows nothing of what a tap on them does.
import styles from './icon.module.css'

const STROKES = {
  contents: 'M5 7h14M5 12h14M5 17h9',
  type: 'M4 19 9 6l5 13M5.7 15h6.6M15 19l3-7.5L21 19M16 16.5h4',
  shelf: 'M7 4h10v16l-5-4-5 4z',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 13v6h14v-6',
} as const

export type IconName = keyof typeof STROKES

/** Decoration: what it stands beside says what it is. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden="true" className={styles.icon} viewBox="0 0 24 24">
      <path d={STROKES[name]} />
    </svg>
  )
}
