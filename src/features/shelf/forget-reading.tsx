// Forgets what was read here, after it has been asked once more: there is no way back. Knows no database.
import { useEffect, useRef, useState } from 'react'
import { shelfMessages } from '#content/shelf-messages.ts'
import styles from './forget-reading.module.css'

export function ForgetReading({ onForget }: { onForget(): Promise<void> }) {
  const [step, setStep] = useState<'offered' | 'asked' | 'done'>('offered')
  const first = useRef<HTMLButtonElement>(null)
  const shownStep = useRef(step)
  // The button that was tapped is gone: the focus goes to the one in its place, never to the grave one.
  useEffect(() => {
    if (step !== shownStep.current) first.current?.focus()
    shownStep.current = step
  }, [step])
  const asked = step === 'asked'
  return (
    <>
      <p className={styles.said} role="status">
        {asked && shelfMessages.forgetAsk}
        {step === 'done' && shelfMessages.forgotten}
      </p>
      <button
        className={styles.action}
        onClick={() => setStep(asked ? 'offered' : 'asked')}
        ref={first}
        type="button"
      >
        {asked ? shelfMessages.forgetNo : shelfMessages.forget}
      </button>
      {asked && (
        <button className={styles.grave} onClick={() => onForget().then(() => setStep('done'))} type="button">
          {shelfMessages.forgetYes}
        </button>
      )}
    </>
  )
}
