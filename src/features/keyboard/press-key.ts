// What single keys do: from block to block, from page to page, to the top, and what buttons of the page say they are for.
import { step } from './step.ts'

/** @param key as an event of the keyboard names it; the list of keys is not among what it does */
export function pressKey(key: string): void {
  if (key === 'j') step(1)
  else if (key === 'k') step(-1)
  else if (key === 't') goToTop()
  else if (key === 'ArrowLeft') click('a[rel=prev]')
  else if (key === 'ArrowRight') click('a[rel=next]')
  else press(`[aria-keyshortcuts=${key}]`)
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}

/** With the focus, so that it comes back there from what the button opens. */
function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  click(selector)
}

function goToTop(): void {
  window.scrollTo(0, 0)
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
