// What single keys do: from block to block, from page to page, to the top, and what buttons of the page say they are for.
import { useEffect, useState } from 'react'
import { KeyList } from './key-list.tsx'
import styles from './keys.module.css'
import { step } from './step.ts'

/** @param pressed a new object for every press */
export function Keys({ pressed }: { pressed: { key: string } }) {
  const [listed, setListed] = useState(false)
  useEffect(() => {
    const { key } = pressed
    if (key === '?') setListed(true)
    else if (key === 'j') step(1, styles.current ?? '')
    else if (key === 'k') step(-1, styles.current ?? '')
    else if (key === 't') goToTop()
    else if (key === 'ArrowLeft') click('a[rel=prev]')
    else if (key === 'ArrowRight') click('a[rel=next]')
    else click(`[aria-keyshortcuts=${key}]`)
  }, [pressed])
  return listed && <KeyList onClose={() => setListed(false)} />
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}

function goToTop(): void {
  window.scrollTo(0, 0)
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
