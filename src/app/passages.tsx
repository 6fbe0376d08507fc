// What concerns passages of the page on screen: the one its address names, what can be done with words, the card. On demand.
import { useMemo, useState } from 'react'
import { passageOf } from '#content/passage.ts'
import type { Site } from '#content/schema/site.ts'
import { readSettings } from '#device/settings.ts'
import { PassageTools } from '#features/passage/passage-tools.tsx'
import { ShownPassage } from '#features/passage/shown-passage.tsx'
import type { Card } from '#features/share/draw-card.ts'
import type { Cited } from '#routes/define-route.tsx'
import { usePart } from '#ui/use-part.ts'

const bringCard = () => import('#features/share/card-sheet.tsx')

const addsSource = (): boolean => readSettings().source === 'on'

interface PassagesProps {
  cited: Cited
  site: Site
  /** Query of the address the page stands for. */
  search: string
}

export function Passages({ cited, site, search }: PassagesProps) {
  const passage = useMemo(() => passageOf(search, ''), [search])
  const source = useMemo(() => ({ ...cited, site: site.name }), [cited, site])
  const [card, setCard] = useState<Card>()
  const cardPart = usePart(card !== undefined, bringCard)
  return (
    <>
      {passage && <ShownPassage passage={passage} />}
      <PassageTools
        addsSource={addsSource}
        onCard={(words, code) => setCard({ words, code, ...source })}
        source={source}
      />
      {cardPart && card && <cardPart.CardSheet card={card} onClose={() => setCard(undefined)} />}
    </>
  )
}
