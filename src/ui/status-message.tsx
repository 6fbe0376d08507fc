// A sentence with at most one thing to do about it. Knows nothing of what went wrong.
import styles from './status-message.module.css'

interface StatusMessageProps {
  text: string
  /** What the reader can do about it. */
  action?: string
  onAction?(): void
  /** Read out at once, over whatever is being read. */
  urgent?: boolean
}

export function StatusMessage({ text, action, onAction, urgent = false }: StatusMessageProps) {
  return (
    <div className={styles.message} role={urgent ? 'alert' : 'status'}>
      <p>{text}</p>
      {action !== undefined && (
        <button className={styles.action} onClick={onAction} type="button">
          {action}
        </button>
      )}
    </div>
  )
}
