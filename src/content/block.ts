// What a block says as plain text. Knows nothing of how it is set.
import type { Block } from './schema/block.ts'
import { titleText } from './title.ts'

/** The text of a block: a paragraph's words, a heading's title, a figure's caption (empty without one). */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text
    case 'heading':
      return titleText(block.title)
    case 'figure':
      return block.caption ?? ''
  }
}
