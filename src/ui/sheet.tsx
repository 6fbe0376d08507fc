// A sheet over the page, from the foot of a phone's screen: a native dialog. Knows nothing of what is on it.
import { type CSSProperties, type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './sheet.module.css'

interface SheetProps {
  /** What the sheet is, as its heading. */
  title: string
  /** Says on the button what closing does. */
  close: string
  /** Leaves the page in view: nothing is dimmed, and on a wide screen the sheet stands beside the text as far as there is room. */
  beside?: boolean
  onClose(): void
  children: ReactNode
}

/** Open while it is rendered. Escape, a tap beside it and its button close it; the focus returns to where it was. */
export function Sheet({ title, close, beside = false, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // It keeps its place and its size, whatever the reader changes about the page meanwhile.
  const [style] = useState<CSSProperties>(() => ({
    fontSize: getComputedStyle(document.documentElement).fontSize,
    ...(beside && { '--beside': `${roomBesideText()}px` }),
  }))
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
      className={beside ? `${styles.sheet} ${styles.beside}` : styles.sheet}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={tapBeside}
      ref={dialog}
      style={style}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <button className={styles.close} onClick={onClose} type="button">
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

/** Between the text and the right edge of the window, in pixels. */
function roomBesideText(): number {
  const text = document.querySelector('main')?.getBoundingClientRect()
  return document.documentElement.clientWidth - (text?.right ?? 0)
}
