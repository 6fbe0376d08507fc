// The words the reader has selected in the article, or the block whose handle was tapped. Shows nothing.
import { useCallback, useEffect, useState } from 'react'
import { blockAround } from '#ui/article-blocks.ts'
import { stretchOf, wordsOf } from './block-words.ts'
import { type ChosenWords, chosenWords } from './passage-address.ts'

/** A selection is looked at when it has not changed for this long: while a finger drags, nothing moves. */
const SETTLING_MS = 200

export interface ChosenWordsState {
  chosen: ChosenWords | undefined
  chooseBlock(block: HTMLElement): void
  drop(): void
}

export function useChosenWords(): ChosenWordsState {
  const [choice, choose] = useState<{ words: ChosenWords; bySelection: boolean }>()
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
  const chooseBlock = useCallback(
    (block: HTMLElement) => choose({ words: chosenWords(block.id, wordsOf(block)), bySelection: false }),
    [],
  )
  const drop = useCallback(() => {
    getSelection()?.removeAllRanges()
    choose(undefined)
  }, [])
  return { chosen: choice?.words, chooseBlock, drop }
}

/** Words of the first block of the selection: an address names one block. */
function selectedWords(): ChosenWords | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const block = blockAround(range.startContainer)
  const stretch = block && stretchOf(block, range)
  return stretch && chosenWords(block.id, wordsOf(block), stretch)
}

const isInBar = (element: Element | null): boolean => Boolean(element?.closest('[role=toolbar]'))
