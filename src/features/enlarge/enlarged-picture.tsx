// One picture over the page, as large as the reader wants it. Knows nothing of the figure it comes from but its link.
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { enlargeMessages } from '#content/enlarge-messages.ts'
import styles from './enlarged-picture.module.css'
import { pictureOfLink } from './picture-of-link.ts'
import { useFingers } from './use-fingers.ts'
import { enlarged, type Point, shifted, type View, WHOLE } from './view.ts'

const STEP = 1.5
const DOUBLE_TAP = 2.5
const KEY_PX = 60
const MIDDLE = { x: 0, y: 0 }

interface EnlargedPictureProps {
  /** Around the image of a figure; it has the focus again when this is closed. */
  link: HTMLAnchorElement
  onClose(): void
}

export function EnlargedPicture({ link, onClose }: EnlargedPictureProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [picture] = useState(() => pictureOfLink(link))
  const [source, setSource] = useState(picture.shown)
  const [view, setView] = useState(WHOLE)

  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => {
      opened?.close()
      // Not every browser gives the focus to a link that was tapped, and so back to it.
      link.focus({ preventScroll: true })
    }
  }, [link])

  // What is on screen first, then the best there is; where that cannot be had, the first stays.
  useEffect(() => {
    const best = new Image()
    best.src = picture.widest
    best.decode().then(
      () => setSource(picture.widest),
      () => undefined,
    )
  }, [picture])

  const moves = useMemo(() => {
    const change = (next: (view: View, frame: DOMRect) => View) =>
      setView((before) => (frame.current ? next(before, frame.current.getBoundingClientRect()) : before))
    const onEnlarge = (factor: number, at: Point) =>
      change((before, room) => enlarged(before, factor, at, picture, room))
    return {
      onEnlarge,
      onShift: (by: Point) => change((before, room) => shifted(before, by, picture, room)),
      onDoubleTap: (at: Point) =>
        change((before, room) =>
          before.scale > 1 ? WHOLE : enlarged(before, DOUBLE_TAP, at, picture, room),
        ),
      larger: () => onEnlarge(STEP, MIDDLE),
      smaller: () => onEnlarge(1 / STEP, MIDDLE),
    }
  }, [picture])
  useFingers(frame, moves)

  const keys: Readonly<Record<string, () => void>> = {
    '+': moves.larger,
    '=': moves.larger,
    '-': moves.smaller,
    '0': () => setView(WHOLE),
    ArrowLeft: () => moves.onShift({ x: KEY_PX, y: 0 }),
    ArrowRight: () => moves.onShift({ x: -KEY_PX, y: 0 }),
    ArrowUp: () => moves.onShift({ x: 0, y: KEY_PX }),
    ArrowDown: () => moves.onShift({ x: 0, y: -KEY_PX }),
  }
  const pressed = (event: KeyboardEvent) => {
    // The page behind has keys of its own.
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    keys[event.key]?.()
  }

  return (
    <dialog
      aria-label={enlargeMessages.picture(picture.alt)}
      className={`${styles.dialog} no-print`}
      // Dark in every theme: a photograph is looked at best so.
      data-theme="night"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={pressed}
      ref={dialog}
    >
      <div className={styles.tools}>
        <button className={styles.tool} onClick={onClose} type="button">
          {enlargeMessages.close}
        </button>
        <button className={styles.tool} disabled={view.scale === 1} onClick={moves.smaller} type="button">
          {enlargeMessages.smaller}
        </button>
        <button className={styles.tool} onClick={moves.larger} type="button">
          {enlargeMessages.larger}
        </button>
      </div>
      <div className={styles.frame} ref={frame}>
        <img
          alt={picture.alt}
          className={styles.picture}
          draggable={false}
          src={source}
          style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
        />
      </div>
      {picture.caption !== '' && <p className={styles.caption}>{picture.caption}</p>}
    </dialog>
  )
}
