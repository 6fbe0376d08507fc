// A sentence at the foot of the screen with one thing to do about it. Knows nothing of what went wrong.
import styles from './status-message.module.css'

interface StatusMessageProps {
  text: string
  action: string
  onAction(): void
}

export function StatusMessage({ text, action, onAction }: StatusMessageProps) {
  return (
    <div className={`${styles.message} no-print`} role="alert">
      <p>{text}</p>
      <button className={styles.action} onClick={onAction} type="button">
        {action}
      </button>
    </div>
  )
}
