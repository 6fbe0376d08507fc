// A thin line under the bar, as long as the article has been read. For the eye only; moved by the browser itself where it can.
import { useEffect, useRef } from 'react'
import { articleOnScreen, throughArticle } from './place-on-screen.ts'
import styles from './reading-progress.module.css'

/** From the article's head at the top of the screen to its end at the foot. */
const RANGE = { rangeStart: 'contain 0%', rangeEnd: 'contain 100%' }

/** Chromium's and Safari's timeline of scrolling; not in TypeScript's DOM. */
type TimelineMaker = { ViewTimeline?: new (options: { subject: Element }) => AnimationTimeline }

export function ReadingProgress() {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const article = articleOnScreen()
    if (!line.current || !article) return
    return follow(line.current, article)
  }, [])
  return <div aria-hidden="true" className={styles.line} ref={line} />
}

function follow(line: HTMLElement, article: HTMLElement): () => void {
  const { ViewTimeline } = window as TimelineMaker
  if (!ViewTimeline) return followByScroll(line)
  const animation = line.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
    ...RANGE,
    fill: 'both',
    timeline: new ViewTimeline({ subject: article }),
  } as KeyframeAnimationOptions)
  return () => animation.cancel()
}

function followByScroll(line: HTMLElement): () => void {
  const draw = () => {
    line.style.transform = `scaleX(${throughArticle()})`
  }
  draw()
  addEventListener('scroll', draw, { passive: true })
  addEventListener('resize', draw)
  return () => {
    removeEventListener('scroll', draw)
    removeEventListener('resize', draw)
  }
}
