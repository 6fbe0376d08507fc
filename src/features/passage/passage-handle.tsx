// A handle in the margin of the paragraph being read: who taps it can copy the paragraph or pass it on.
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { passageMessages } from '#content/passage-messages.ts'
import { blockAround, blocksOnPage } from '#ui/article-blocks.ts'
import styles from './passage-handle.module.css'

/** Where on the screen one reads: this part of its height from the top. */
const READING_LINE = 0.4
const SETTLING_MS = 120

/** One for the page, not one a paragraph: nothing else is in the way of the text or of the keyboard. */
export function PassageHandle({ onChoose }: { onChoose(block: HTMLElement): void }) {
  const block = useBlockBeingRead()
  if (!block) return null
  const place = (button: HTMLButtonElement | null) => {
    if (button) standBeside(button, block)
  }
  return createPortal(
    <button
      aria-label={passageMessages.handle}
      className={`${styles.handle} no-print`}
      onClick={() => onChoose(block)}
      ref={place}
      type="button"
    >
      <svg aria-hidden="true" className={styles.dots} viewBox="0 0 24 24">
        <path d="M12 6v.01M12 12v.01M12 18v.01" />
      </svg>
    </button>,
    document.body,
  )
}

/** By the mouse where there is one, else by what stands at the reading line when scrolling has come to rest. */
function useBlockBeingRead(): HTMLElement | undefined {
  const [place, setPlace] = useState<{ block: HTMLElement | undefined }>({ block: undefined })
  useEffect(() => {
    let settled: number | undefined
    const look = () => setPlace({ block: blockAtReadingLine() })
    const later = () => {
      clearTimeout(settled)
      settled = window.setTimeout(look, SETTLING_MS)
    }
    const hover = (event: PointerEvent) => {
      const under = event.pointerType === 'mouse' ? blockAround(event.target as Node) : undefined
      if (under) setPlace((before) => (before.block === under ? before : { block: under }))
    }
    look()
    addEventListener('scroll', later, { passive: true })
    addEventListener('resize', later)
    document.addEventListener('pointerover', hover)
    return () => {
      clearTimeout(settled)
      removeEventListener('scroll', later)
      removeEventListener('resize', later)
      document.removeEventListener('pointerover', hover)
    }
  }, [])
  return place.block
}

function blockAtReadingLine(): HTMLElement | undefined {
  const line = innerHeight * READING_LINE
  return blocksOnPage().find((block) => {
    const { top, bottom } = block.getBoundingClientRect()
    return top <= line && bottom > line
  })
}

/** Beside the block's last line, in the margin as far as there is one. */
function standBeside(button: HTMLButtonElement, block: HTMLElement): void {
  const { right, bottom } = block.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = button
  const width = document.documentElement.clientWidth
  button.style.left = `${Math.min(right, width - offsetWidth) + scrollX}px`
  button.style.top = `${bottom - offsetHeight + scrollY}px`
}
