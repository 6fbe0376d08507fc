// Reading one article on this device: it is noted, its place kept and offered again, and what was put right since is told.
import { useEffect, useState } from 'react'
import { type Correction, correctedSince } from '#content/corrections.ts'
import { dropPosition, findPosition, type Place, savePosition } from '#device/positions.ts'
import { promisedPlace } from '#device/promised-place.ts'
import { type NamedArticle, noteOpened, noteRead } from '#device/reading-log.ts'
import type { Records } from '#device/records.ts'
import { keepPlace } from './keep-place.ts'
import { distanceTo, goTo } from './place-on-screen.ts'
import { ReturnOffer } from './return-offer.tsx'
import { RevisedNotice } from './revised-notice.tsx'

/** Nearer than this part of a screen the reader is where he was. */
const NEAR = 0.75

interface ArticleReadingProps {
  records: Records
  /** Base path with a slash at both ends. */
  base: string
  article: NamedArticle
  corrections: readonly Correction[]
  /** Whether the address names a place in the article: it wins over any other. */
  isAddressed(): boolean
  /** The reader has scrolled to where he is before this was there to see it. */
  moved: boolean
  /** Something was written down. */
  onNoted(): void
}

/** To be rendered anew for every page: it follows the one it was rendered for. */
export function ArticleReading(props: ArticleReadingProps) {
  const { records, base, article, corrections, isAddressed, moved, onNoted } = props
  const [place, setPlace] = useState<Place>()
  const [revised, setRevised] = useState(false)
  const { page } = article

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page, as it was when it was opened
  useEffect(() => {
    const noted = (write: Promise<void>) => write.then(onNoted)
    const promised = promisedPlace(base, page)
    const addressed = promised !== undefined || isAddressed()
    if (promised) goTo(promised)
    const stop = keepPlace({
      moved: moved && !addressed,
      onPause: (paused) => noted(savePosition(records, page, paused, Date.now())),
      onRead: () => noted(noteRead(records, article, Date.now())),
    })
    let left = false
    const look = async () => {
      const before = await noteOpened(records, article, Date.now())
      onNoted()
      const position = await findPosition(records, page)
      if (left) return
      setRevised(before?.readAt !== undefined && correctedSince(corrections, before.readAt))
      if (position && !addressed && isFar(position)) setPlace(position)
    }
    look()
    return () => {
      left = true
      stop()
    }
  }, [page])

  return (
    <>
      {revised && <RevisedNotice />}
      {place && <ReturnOffer onStartOver={() => dropPosition(records, page).then(onNoted)} place={place} />}
    </>
  )
}

function isFar(place: Place): boolean {
  const distance = distanceTo(place)
  return distance !== undefined && Math.abs(distance) > innerHeight * NEAR
}
