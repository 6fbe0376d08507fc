// The foot of the screen, where messages stand one above the other. Knows nothing of what they say.
import type { ReactNode } from 'react'
import styles from './message-stack.module.css'

export function MessageStack({ children }: { children: ReactNode }) {
  return <div className={`${styles.stack} no-print`}>{children}</div>
}
