// Does what single keys are for, and shows their list. Knows nothing of when a key counts.
import { useEffect, useState } from 'react'
import { KeyList } from './key-list.tsx'
import { pressKey } from './press-key.ts'

/** @param pressed a new object for every press */
export function Keys({ pressed }: { pressed: { key: string } }) {
  const [listed, setListed] = useState(false)
  useEffect(() => {
    if (pressed.key === '?') setListed(true)
    // Not in the middle of React's own work: another page may come of it.
    else queueMicrotask(() => pressKey(pressed.key))
  }, [pressed])
  return listed && <KeyList onClose={() => setListed(false)} />
}
