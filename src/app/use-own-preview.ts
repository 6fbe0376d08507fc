// Takes away what the document says of its first page to messengers once another page is shown in it. Knows not who wrote it.
import { useEffect } from 'react'
import { PREVIEW_ELEMENT } from '#content/paths.ts'
import type { LoadedPage } from '#routes/define-route.tsx'

const OF_THE_DOCUMENT = `meta[property],link[rel=alternate],[type="application/ld+json"],#${PREVIEW_ELEMENT}`

/** WeChat makes its card from the document as it stands: one person's words must not go out under another's seal. */
export function useOwnPreview(first: LoadedPage, page: LoadedPage): void {
  useEffect(() => {
    if (page !== first) for (const element of document.querySelectorAll(OF_THE_DOCUMENT)) element.remove()
  }, [first, page])
}
