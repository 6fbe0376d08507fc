// Shows the passage an address names: its words highlighted, or what became of them. Changes no text.
import { useEffect, useState } from 'react'
import { findQuotation, quotedWords } from '#content/find-quotation.ts'
import type { Passage } from '#content/passage.ts'
import { passageMessages } from '#content/passage-messages.ts'
import { blockAround, topOfSight } from '#ui/article-blocks.ts'
import { readFrom } from '#ui/read-from.ts'
import { StatusMessage } from '#ui/status-message.tsx'
import { rangeOf, wholeOf, wordsOf } from './block-words.ts'
import { highlight } from './highlight.ts'

export function ShownPassage({ passage }: { passage: Passage }) {
  const [said, say] = useState<string>()
  useEffect(() => {
    const place = placeOf(passage)
    say(place.said)
    if (!place.block) return
    const range = place.range ?? wholeOf(place.block)
    const unmark = highlight(place.block, range)
    scrollTo(range)
    goOnFrom(place.block)
    const unwatch = whenLeft(place.block, () => say(undefined))
    return () => {
      unmark()
      unwatch()
    }
  }, [passage])
  if (said === undefined) return null
  const startOver = () => {
    say(undefined)
    window.scrollTo({ top: 0 })
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }
  return <StatusMessage action={passageMessages.startOver} onAction={startOver} text={said} />
}

interface Place {
  block?: HTMLElement
  /** The words; the whole block without. */
  range?: Range
  said: string
}

function placeOf({ block: id, quotation }: Passage): Place {
  const named = document.getElementById(id)
  const block = blockAround(named)
  const words =
    quotation && (quotedWords(quotation) ?? passageMessages.edges(quotation.first, quotation.last))
  const changed = (what: string) => (words === undefined ? what : what + passageMessages.named(words))
  if (!named || !block) return { said: changed(passageMessages.gone) }
  if (named !== block) return { block, said: changed(passageMessages.retired) }
  if (!quotation) return { block, said: passageMessages.shown }
  const text = wordsOf(block)
  const stretch = findQuotation(text, quotation)
  const range = stretch && rangeOf(block, stretch)
  if (!stretch || !range) return { block, said: changed(passageMessages.revised) }
  const asTheyWere = [...text.slice(stretch.start, stretch.end)].length === quotation.length
  return { block, range, said: asTheyWere ? passageMessages.shown : changed(passageMessages.edited) }
}

/** Calls once when a block that was in sight no longer is: whoever reads on needs no word of it. */
function whenLeft(block: Element, left: () => void): () => void {
  let seen = false
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) {
      if (seen && !isIntersecting) left()
      seen ||= isIntersecting
    }
  })
  observer.observe(block)
  return () => observer.disconnect()
}

/** Who came by a link of this site, by keyboard or by ear, goes on from the passage; who has gone elsewhere meanwhile stays there. */
function goOnFrom(block: HTMLElement): void {
  if (document.activeElement?.localName === 'h1') readFrom(block)
}

/** Only when the words are out of sight, as in the middle of a long paragraph: the block has been scrolled to. */
function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const above = topOfSight()
  if (top >= above && bottom <= innerHeight) return
  window.scrollBy(0, top - above)
}
