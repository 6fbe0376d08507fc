// What a reader can do with words of the article: the handle, the bar, and the source added to what is copied.
import { useEffect } from 'react'
import { pageAddress } from '#ui/page-address.ts'
import { chosenParts, wholeOf } from './block-words.ts'
import { type WordsSource, withSource } from './copied-words.ts'
import { highlight } from './highlight.ts'
import { codeAddress, passageAddress } from './passage-address.ts'
import { PassageBar } from './passage-bar.tsx'
import { PassageHandle } from './passage-handle.tsx'
import { useChosenWords } from './use-chosen-words.ts'

interface PassageToolsProps {
  source: WordsSource
  /** Whether copied words take their source along. */
  addsSource(): boolean
  /** @param code address for a code to be photographed */
  onCard(words: string, code: string): void
}

export function PassageTools({ source, addsSource, onCard }: PassageToolsProps) {
  const { chosen, chooseBlock, drop } = useChosenWords()
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      // In Firefox words of the article stay selected while those of a field are copied.
      if (event.target instanceof Element && event.target.matches('input, textarea')) return
      const selection = getSelection()
      const words = selection?.toString() ?? ''
      if (chosenParts(selection).length === 0 || !addsSource()) return
      const text = withSource(words, source, pageAddress())
      if (text === words) return
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
    }
    document.addEventListener('copy', copy)
    return () => document.removeEventListener('copy', copy)
  }, [source, addsSource])

  useEffect(() => {
    const block = chosen && !chosen.passage.quotation ? document.getElementById(chosen.block) : null
    return block ? highlight(block, wholeOf(block)) : undefined
  }, [chosen])

  if (!chosen) return <PassageHandle onChoose={chooseBlock} />
  const link = passageAddress(pageAddress(), chosen.passage)
  return (
    <>
      <PassageHandle onChoose={chooseBlock} />
      <PassageBar
        copied={addsSource() ? withSource(chosen.all, source, link) : chosen.all}
        link={link}
        onCard={() => onCard(chosen.all, codeAddress(pageAddress(), chosen.block))}
        onClose={drop}
        words={chosen.all}
      />
    </>
  )
}
