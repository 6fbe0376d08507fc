// Brings what concerns passages: at once when the address names one, else when the reader has begun to read.
import type { Site } from '#content/schema/site.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { usePart } from '#ui/use-part.ts'

const bring = () => import('./passages.tsx')
const NAMED = /[?&]p=/

interface PassagesOnDemandProps {
  page: LoadedPage
  site: Site
  /** Query of the address the page stands for. */
  search: string
  /** The reader has begun to read. */
  begun: boolean
}

export function PassagesOnDemand({ page, site, search, begun }: PassagesOnDemandProps) {
  const part = usePart(begun || NAMED.test(search), bring)
  if (!part || !page.cited) return null
  return <part.Passages cited={page.cited} key={page.head.path} search={search} site={site} />
}
