// The device's own account of itself, to copy and send to whoever helps. Loaded only when an address asks for it.
import { useEffect, useState } from 'react'
import { messages } from '#content/messages.ts'
import { diagnose } from '#device/diagnosis.ts'
import { onOfflineChange } from '#device/offline.ts'
import styles from './diagnosis.module.css'

export function Diagnosis() {
  const [text, setText] = useState('')
  useEffect(() => {
    const look = () => void diagnose().then(setText)
    look()
    return onOfflineChange(look)
  }, [])
  return (
    <section aria-labelledby="diagnosis" className={styles.diagnosis}>
      <h2 id="diagnosis">{messages.diagnosis}</h2>
      <p>{messages.diagnosisText}</p>
      <textarea aria-labelledby="diagnosis" className={styles.text} readOnly rows={12} value={text} />
    </section>
  )
}
