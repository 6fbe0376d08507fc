// Whether the reader has begun to read: until then nothing is fetched for him that can wait. Knows nothing of what waits.
import { useEffect, useState } from 'react'
import { whenIdle } from './when-idle.ts'

/** A tap is no sign of reading: it may lead away. */
const SIGNS = ['scroll', 'keydown', 'selectionchange'] as const

export function useReading(): boolean {
  const [reads, setReads] = useState(false)
  useEffect(() => {
    let cancel = () => {}
    const begin = () => {
      stop()
      cancel = whenIdle(() => setReads(true))
    }
    const stop = () => {
      for (const sign of SIGNS) document.removeEventListener(sign, begin)
    }
    for (const sign of SIGNS) document.addEventListener(sign, begin)
    // Words may have been chosen before there was anybody to see it.
    if (getSelection()?.type === 'Range') begin()
    return () => {
      stop()
      cancel()
    }
  }, [])
  return reads
}
