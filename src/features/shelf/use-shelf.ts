// The shelf for components: read once the page is there, and again when the reader comes back to it. Shows nothing.
import { useCallback, useEffect, useState } from 'react'
import type { ContentSource } from '#content/source.ts'
import type { Records } from '#device/records.ts'
import { readShelf, type Shelf } from './read-shelf.ts'

/** @returns the shelf, undefined until it has been read, and what to call when something has changed */
export function useShelf(
  records: Records,
  source: ContentSource,
  held: readonly string[],
): [shelf: Shelf | undefined, lookAgain: () => void] {
  const [shelf, setShelf] = useState<Shelf>()
  const [looks, setLooks] = useState(0)
  const lookAgain = useCallback(() => setLooks((before) => before + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever it is asked to
  useEffect(() => {
    let left = false
    readShelf(records, source, held).then((read) => {
      if (!left) setShelf(read)
    })
    return () => {
      left = true
    }
  }, [records, source, held, looks])

  useEffect(() => {
    addEventListener('pageshow', lookAgain)
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      removeEventListener('pageshow', lookAgain)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [lookAgain])
  return [shelf, lookAgain]
}
