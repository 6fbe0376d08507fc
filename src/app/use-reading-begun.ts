// Whether the reader has begun to read: what only readers need is brought then. Knows nothing of what that is.
import { useEffect, useState } from 'react'
import { whenIdle } from './when-idle.ts'

/** A tap is no sign of reading: it may lead away. */
const SIGNS = ['scroll', 'keydown', 'selectionchange'] as const

export function useReadingBegun(): boolean {
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    const begin = () => {
      stop()
      whenIdle(() => setBegun(true))
    }
    const stop = () => {
      for (const sign of SIGNS) document.removeEventListener(sign, begin)
    }
    for (const sign of SIGNS) document.addEventListener(sign, begin)
    return stop
  }, [])
  return begun
}
