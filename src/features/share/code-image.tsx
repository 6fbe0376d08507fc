// A code to be photographed by another phone, as a picture. Dark on white in every theme: not every phone reads otherwise.
import { codeOutline } from '#content/code-modules.ts'
import { shareMessages } from '#content/share-messages.ts'
import styles from './code-image.module.css'

export function CodeImage({ address }: { address: string }) {
  const { size, outline } = codeOutline(address)
  return (
    <svg aria-label={shareMessages.code} className={styles.code} role="img" viewBox={`0 0 ${size} ${size}`}>
      <path d={outline} />
    </svg>
  )
}
