// The blocks of an article in their order, each with its id, so that an address can name it. Knows no page.
import { Fragment, type ReactNode } from 'react'
import type { RetiredBlocks } from '#content/retired-blocks.ts'
import type { ShownBlock } from '#content/shown-block.ts'
import { titleText } from '#content/title.ts'
import { TitleText } from '#ui/title-text.tsx'
import { ArticleFigure } from './article-figure.tsx'
import { ParagraphText } from './paragraph-text.tsx'
import { RetiredMarks } from './retired-marks.tsx'

/** So many blocks, at most, stand on the first screen. */
const FIRST_SCREEN = 3

interface BlockListProps {
  /** Slug of the event, beside whose pages its images are published. */
  event: string
  blocks: readonly ShownBlock[]
  retired?: RetiredBlocks
  /** What stands under a block and is no part of the text. */
  below?(block: ShownBlock): ReactNode
}

export function BlockList({ event, blocks, retired = {}, below }: BlockListProps) {
  const first = blocks.slice(0, FIRST_SCREEN).find(({ type }) => type === 'figure')
  return blocks.map((block) => (
    <Fragment key={block.id}>
      <OneBlock block={block} eager={block === first} event={event} retired={retired[block.id]} />
      {below?.(block)}
    </Fragment>
  ))
}

interface OneBlockProps {
  block: ShownBlock
  event: string
  /** Its image is likely on the first screen. */
  eager: boolean
  retired: readonly string[] | undefined
}

function OneBlock({ block, event, eager, retired }: OneBlockProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id}>
          <RetiredMarks ids={retired} />
          <ParagraphText paragraph={block} />
        </p>
      )
    case 'heading':
      return (
        <h3 aria-label={titleText(block.title)} id={block.id}>
          <RetiredMarks ids={retired} />
          <TitleText title={block.title} />
        </h3>
      )
    case 'figure':
      return (
        <ArticleFigure block={block} eager={eager} event={event}>
          <RetiredMarks ids={retired} />
        </ArticleFigure>
      )
  }
}
