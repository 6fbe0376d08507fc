// Brings what concerns the reader's own reading: when he has begun to read, or when this device remembers something of him.
import { useEffect, useState } from 'react'
import { type Location, useHref } from 'react-router-dom'
import { remembers } from '#device/remembers.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { unasked } from '#ui/bring-part.ts'
import { usePart } from '#ui/use-part.ts'
import type { PageCache } from './page-cache.ts'
import { whenIdle } from './when-idle.ts'

// Nobody has asked for it: where it cannot be had, the page is read without it.
const bring = unasked(() => import('./reading.tsx'))

interface ReadingOnDemandProps {
  page: LoadedPage
  location: Location
  cache: PageCache
  /** The reader has begun to read. */
  reads: boolean
  /** A page is on its way: nothing is to stand in its way. */
  busy: boolean
}

export function ReadingOnDemand({ busy, ...reading }: ReadingOnDemandProps) {
  const part = usePart((useRemembers() || reading.reads) && !busy, bring)
  return part ? <part.Reading {...reading} /> : null
}

/** Asked when idle. */
function useRemembers(): boolean {
  const base = useHref('/')
  const [known, setKnown] = useState(false)
  useEffect(() => whenIdle(() => setKnown(remembers(base))), [base])
  return known
}
