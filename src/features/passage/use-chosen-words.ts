// The words the reader has selected in the article, or the block whose handle was tapped. Shows nothing.
import { useCallback, useEffect, useState } from 'react'
import { chosenParts, wordsOf } from './block-words.ts'
import { type ChosenWords, chosenWords } from './passage-address.ts'

/** A selection is looked at when it has not changed for this long: while a finger drags, nothing moves. */
const SETTLING_MS = 200

/** `all`: of every block chosen, a line each. */
type SelectedWords = ChosenWords & { all: string }

export interface ChosenWordsState {
  chosen: SelectedWords | undefined
  chooseBlock(block: HTMLElement): void
  drop(): void
}

export function useChosenWords(): ChosenWordsState {
  const [choice, choose] = useState<{ words: SelectedWords; bySelection: boolean }>()
  useEffect(() => {
    let settled: number | undefined
    const look = () => {
      const words = selectedWords()
      choose((before) => {
        if (words) return { words, bySelection: true }
        // A tap on the bar may take the selection away, as in Safari: what was chosen stays.
        return before?.bySelection && !isInBar(document.activeElement) ? undefined : before
      })
    }
    const later = () => {
      clearTimeout(settled)
      settled = window.setTimeout(look, SETTLING_MS)
    }
    look()
    document.addEventListener('selectionchange', later)
    return () => {
      clearTimeout(settled)
      document.removeEventListener('selectionchange', later)
    }
  }, [])
  const chooseBlock = useCallback((block: HTMLElement) => {
    const all = wordsOf(block)
    choose({ words: { ...chosenWords(block.id, all), all }, bySelection: false })
  }, [])
  const drop = useCallback(() => {
    getSelection()?.removeAllRanges()
    choose(undefined)
  }, [])
  return { chosen: choice?.words, chooseBlock, drop }
}

/** Words of the first block of the selection: an address names one block. */
function selectedWords(): SelectedWords | undefined {
  const parts = chosenParts(getSelection())
  const [first] = parts
  if (!first) return undefined
  const all = parts.map(({ words }) => words).join('\n')
  return { ...chosenWords(first.block.id, wordsOf(first.block), first.stretch), all }
}

const isInBar = (element: Element | null): boolean => Boolean(element?.closest('[role=toolbar]'))
