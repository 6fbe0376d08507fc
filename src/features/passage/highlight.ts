// Marks words of the page with the browser's own highlight; where it has none, a wash lies on the block. Changes no text.
import './highlight.css'

const NAME = 'passage'

/** @returns takes the mark away */
export function highlight(block: HTMLElement, range: Range): () => void {
  if (!('Highlight' in window) || !CSS.highlights) {
    block.dataset.passage = ''
    return () => {
      delete block.dataset.passage
    }
  }
  const mark = new Highlight(range)
  CSS.highlights.set(NAME, mark)
  return () => {
    // Another passage may have been shown meanwhile.
    if (CSS.highlights.get(NAME) === mark) CSS.highlights.delete(NAME)
  }
}
