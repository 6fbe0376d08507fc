// From mammoth's tree of a Word document to lines with hints: alignment, bold, size, indent, images. Knows no zip.
import { cleanText } from '#tools/import/source/clean-text.ts'
import type { BareLine, Hints } from '#tools/import/source/lines.ts'

/** What is used of mammoth's elements; each kind has only some of these. */
export interface WordNode {
  type: string
  children?: readonly WordNode[]
  value?: string
  alignment?: string | null
  styleName?: string | null
  indent?: { start?: string | null; firstLine?: string | null }
  numbering?: unknown
  isBold?: boolean
  fontSize?: number | null
  breakType?: string
  altText?: string | null
  readAsBuffer?: () => Promise<Uint8Array>
}

export interface WordLines {
  lines: BareLine[]
  images: WordNode[]
  /** Numbers of the lines that held tables. */
  tables: number[]
}

interface Stretch {
  text: string
  bold: boolean
  size: number | undefined
}

const MOST_DEPTH = 200

/** Paragraphs and soft breaks make lines, empty ones counted; a table's cells make one line a row. */
export function wordLines(root: WordNode): WordLines {
  const found: WordLines = { lines: [], images: [], tables: [] }
  const state = { number: 0, gap: true }
  walk(root, 0)
  return found

  function walk(node: WordNode, depth: number): void {
    if (depth > MOST_DEPTH) return
    if (node.type === 'paragraph') addParagraph(node)
    else if (node.type === 'table') addTable(node, depth)
    else for (const child of node.children ?? []) walk(child, depth + 1)
  }

  function addTable(table: WordNode, depth: number): void {
    const rows = table.children ?? []
    const single = rows.length <= 1 && (rows[0]?.children?.length ?? 0) <= 1
    // A table of one cell is a frame around text.
    if (single) {
      for (const row of rows)
        for (const cell of row.children ?? []) for (const child of cell.children ?? []) walk(child, depth + 1)
      return
    }
    for (const row of rows) {
      const words = (row.children ?? [])
        .map((cell) => cleanText(textOf(cell, 0)).text)
        .filter((text) => text !== '')
      state.number += 1
      found.tables.push(state.number)
      found.lines.push({
        number: state.number,
        text: words.join(' '),
        gap: state.gap,
        hints: { listed: true },
      })
      state.gap = false
    }
  }

  function addParagraph(node: WordNode): void {
    let stretches: Stretch[] = []
    const close = (): void => {
      state.number += 1
      const raw = stretches.map(({ text }) => text).join('')
      const { text, indent, centred } = cleanText(raw)
      const hints = hintsOf(node, stretches, indent, centred)
      if (text === '') state.gap = true
      else {
        found.lines.push({ number: state.number, text, gap: state.gap, hints })
        state.gap = false
      }
      stretches = []
    }
    const collect = (inner: WordNode, run: WordNode | undefined, depth: number): void => {
      if (depth > MOST_DEPTH) return
      if (inner.type === 'text')
        stretches.push({
          text: inner.value ?? '',
          bold: run?.isBold === true,
          size: run?.fontSize ?? undefined,
        })
      else if (inner.type === 'tab') stretches.push({ text: ' ', bold: false, size: undefined })
      else if (inner.type === 'break' && inner.breakType === 'line') close()
      else if (inner.type === 'image') addImage(inner)
      else
        for (const child of inner.children ?? [])
          collect(child, inner.type === 'run' ? inner : run, depth + 1)
    }
    for (const child of node.children ?? []) collect(child, undefined, 0)
    close()
  }

  function addImage(image: WordNode): void {
    found.images.push(image)
    const text = cleanText(image.altText ?? '').text
    found.lines.push({ number: state.number + 1, text, gap: true, hints: {}, image: found.images.length - 1 })
  }
}

function textOf(node: WordNode, depth: number): string {
  if (node.type === 'text') return node.value ?? ''
  if (depth > MOST_DEPTH) return ''
  return (node.children ?? []).map((child) => textOf(child, depth + 1)).join('')
}

function hintsOf(
  node: WordNode,
  stretches: readonly Stretch[],
  indent: boolean,
  centredByBlanks: boolean,
): Hints {
  const inked = stretches.filter(({ text }) => text.trim() !== '')
  const length = inked.reduce((sum, { text }) => sum + text.length, 0)
  const bold = inked.reduce((sum, one) => sum + (one.bold ? one.text.length : 0), 0)
  const size = inked.map((one) => one.size).find((one) => one !== undefined)
  const heading = /^(?:heading|title|标题|subtitle|副标题)/iu.test(node.styleName ?? '')
  const firstLine = Number(node.indent?.firstLine ?? 0)
  return {
    ...(length > 0 && bold >= length * 0.8 && { bold: true }),
    ...((node.alignment === 'center' || centredByBlanks) && { centred: true }),
    ...((node.alignment === 'right' || node.alignment === 'end') && { right: true }),
    ...(size !== undefined && { size }),
    ...((indent || firstLine > 0) && { indent: true }),
    ...(heading && { heading: true }),
    ...(node.numbering !== null && node.numbering !== undefined && { listed: true }),
  }
}
