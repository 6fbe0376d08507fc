// From block to block of a page: the focus goes along, so that whoever listens goes on from there. Knows no keys.
import { isBlock, topOfSight } from '#ui/article-blocks.ts'
import './current-block.css'

/** What a page is read by: its blocks, and the links to other pages that have a heading of their own. */
const STOPS = 'main [id], main a:has(h2, h3)'

/** @param by 1 for the next, -1 for the one before */
export function step(by: 1 | -1): void {
  const stops = Array.from(document.querySelectorAll<HTMLElement>(STOPS)).filter(isStop)
  const next = nextStop(stops, by)
  if (!next) return
  if (!isLink(next)) {
    next.tabIndex = -1
    next.dataset.stepped = ''
  }
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: fits(next) ? 'nearest' : 'start' })
}

const isLink = (element: HTMLElement): boolean => element.localName === 'a'

const isStop = (element: HTMLElement): boolean => isLink(element) || isBlock(element)

/** From the one that has the focus; else from what stands at the top of the screen. */
function nextStop(stops: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const focused = stops.indexOf(document.activeElement as HTMLElement)
  if (focused >= 0) return stops[focused + by]
  const top = topOfSight()
  const firstBelow = stops.findIndex((stop) => stop.getBoundingClientRect().bottom > top)
  if (by === 1) return firstBelow < 0 ? undefined : stops[firstBelow]
  return stops[(firstBelow < 0 ? stops.length : firstBelow) - 1]
}

const fits = (element: HTMLElement): boolean => element.offsetHeight < innerHeight / 2
