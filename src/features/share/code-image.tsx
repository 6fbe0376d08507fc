// A code to be photographed by another phone, as a picture. Dark on white in every theme: not every phone reads otherwise.
import { shareMessages } from '#content/share-messages.ts'
import styles from './code-image.module.css'
import { codeModules, QUIET } from './code-modules.ts'

export function CodeImage({ address }: { address: string }) {
  const rows = codeModules(address)
  const size = rows.length + 2 * QUIET
  const dark = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  )
  return (
    <svg aria-label={shareMessages.code} className={styles.code} role="img" viewBox={`0 0 ${size} ${size}`}>
      <path d={dark.join('')} />
    </svg>
  )
}
