// Opens a figure's picture over the page when it is tapped. Knows nothing of how it is shown: that comes on demand.
import { useEffect, useState } from 'react'
import { isPlainTap } from '#ui/plain-tap.ts'
import { usePart } from '#ui/use-part.ts'

const bring = () => import('#features/enlarge/enlarged-picture.tsx')

export function PicturesOnDemand() {
  const [link, setLink] = useState<HTMLAnchorElement>()
  const part = usePart(link !== undefined, bring)
  useEffect(() => {
    const tap = (event: MouseEvent) => {
      const tapped = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('figure > a')
      if (!tapped || !isPlainTap(event)) return
      event.preventDefault()
      setLink(tapped)
    }
    document.addEventListener('click', tap)
    return () => document.removeEventListener('click', tap)
  }, [])
  return part && link ? <part.EnlargedPicture link={link} onClose={() => setLink(undefined)} /> : null
}
