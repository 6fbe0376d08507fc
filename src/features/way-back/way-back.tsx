// After a jump: one tap back to what was being read. Quiet, and gone by itself. Knows nothing of where that was.
import { useEffect, useState } from 'react'
import { contentsMessages } from '#content/contents-messages.ts'
import styles from './way-back.module.css'

/** Who has read on as far as this, in heights of the screen, stays. */
const READ_ON = 2

export function WayBack({ onBack }: { onBack(): void }) {
  const [gone, setGone] = useState(false)
  useEffect(() => {
    const start = window.scrollY
    const look = () => {
      if (Math.abs(window.scrollY - start) > READ_ON * innerHeight) setGone(true)
    }
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [])
  if (gone) return null
  return (
    <div className={styles.row}>
      <button className={styles.pill} onClick={onBack} type="button">
        {contentsMessages.wayBack}
      </button>
    </div>
  )
}
