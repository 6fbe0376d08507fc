// A sheet over the page, from the foot of a phone's screen: a native dialog. Knows nothing of what is on it.
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './sheet.module.css'

interface SheetProps {
  /** What the sheet is, as its heading. */
  title: string
  /** Says on the button what closing does. */
  close: string
  onClose(): void
  children: ReactNode
}

/** Open while it is rendered. Escape, a tap beside it and its button close it; the focus returns to where it was. */
export function Sheet({ title, close, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    // Closed by the browser itself, so that it gives the focus back.
    return () => opened?.close()
  }, [])
  const tapBeside = (event: MouseEvent) => {
    if (event.target === event.currentTarget) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape
    <dialog
      aria-label={title}
      className={styles.sheet}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={tapBeside}
      ref={dialog}
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <button className={styles.close} onClick={onClose} type="button">
            {close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
