// Offers the way back to where the reader was in an article. Gone by itself: the place is also found in 我的. Knows no database.
import { useEffect, useRef, useState } from 'react'
import { readingMessages } from '#content/reading-messages.ts'
import type { Place } from '#device/positions.ts'
import { readFrom } from '#ui/read-from.ts'
import { goTo } from './place-on-screen.ts'
import styles from './return-offer.module.css'

const PATIENCE_MS = 15_000

interface ReturnOfferProps {
  place: Place
  onStartOver(): void
}

export function ReturnOffer({ place, onStartOver }: ReturnOfferProps) {
  const [gone, setGone] = useState(false)
  const offer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const top = scrollY
    const dismiss = () => setGone(true)
    // Whoever reads on has decided.
    const scrolled = () => {
      if (Math.abs(scrollY - top) > innerHeight) dismiss()
    }
    // Not under a finger, and not under the focus.
    const waited = setInterval(() => {
      if (!offer.current?.matches(':hover, :focus-within')) dismiss()
    }, PATIENCE_MS)
    addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearInterval(waited)
      removeEventListener('scroll', scrolled)
    }
  }, [])

  if (gone) return null
  const goBack = () => {
    const block = goTo(place)
    if (block) readFrom(block)
    setGone(true)
  }
  const startOver = () => {
    onStartOver()
    window.scrollTo({ top: 0, behavior: 'instant' })
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    setGone(true)
  }
  return (
    <div className={styles.row}>
      <div className={styles.offer} ref={offer} role="status">
        <span className="visually-hidden">{readingMessages.whereYouWere}</span>
        <button className={styles.back} onClick={goBack} type="button">
          {readingMessages.goBack}
        </button>
        <button className={styles.over} onClick={startOver} type="button">
          {readingMessages.startOver}
        </button>
      </div>
    </div>
  )
}
