// Brings what concerns passages: at once when the address names one, else when the reader has begun to read.
import { useEffect, useState } from 'react'
import type { Site } from '#content/schema/site.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { usePart } from '#ui/use-part.ts'
import { whenIdle } from './when-idle.ts'

const bring = () => import('./passages.tsx')
const NAMED = /[?&]p=/
/** A tap is no sign of reading: it may lead away. */
const SIGNS = ['scroll', 'keydown', 'selectionchange'] as const

interface PassagesOnDemandProps {
  page: LoadedPage
  site: Site
  /** Query of the address the page stands for. */
  search: string
}

export function PassagesOnDemand({ page, site, search }: PassagesOnDemandProps) {
  const reads = useReading()
  const part = usePart(reads || NAMED.test(search), bring)
  if (!part || !page.cited) return null
  return <part.Passages cited={page.cited} key={page.head.path} search={search} site={site} />
}

function useReading(): boolean {
  const [reads, setReads] = useState(false)
  useEffect(() => {
    const begin = () => {
      stop()
      whenIdle(() => setReads(true))
    }
    const stop = () => {
      for (const sign of SIGNS) document.removeEventListener(sign, begin)
    }
    for (const sign of SIGNS) document.addEventListener(sign, begin)
    return stop
  }, [])
  return reads
}
