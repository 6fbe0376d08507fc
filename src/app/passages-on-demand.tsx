// Brings what concerns passages: at once when the address names one, else when the reader has begun to read.
import type { Site } from '#content/schema/site.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { unasked } from '#ui/bring-part.ts'
import { usePart } from '#ui/use-part.ts'
import { useSettled } from '#ui/use-settled.ts'

// Nobody asked for it: without it a link to a passage still lands at its block, and words are copied as ever.
const bring = unasked(() => import('./passages.tsx'))
const NAMED = /[?&]p=/

interface PassagesOnDemandProps {
  page: LoadedPage
  /** The reader has begun to read. */
  reads: boolean
  site: Site
  /** Query of the address the page stands for. */
  search: string
}

export function PassagesOnDemand({ page, reads, site, search }: PassagesOnDemandProps) {
  const part = usePart(reads || NAMED.test(search), bring)
  const settled = useSettled(page)
  if (!part || !settled?.cited) return null
  return <part.Passages cited={settled.cited} key={settled.head.path} search={search} site={site} />
}
