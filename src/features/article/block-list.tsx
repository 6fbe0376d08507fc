// The blocks of an article in their order, each with its id, so that an address can name it. Knows no page.
import { Fragment, type ReactNode } from 'react'
import { blockText } from '#content/block.ts'
import { figurePath } from '#content/paths.ts'
import type { RetiredBlocks } from '#content/retired-blocks.ts'
import type { Block } from '#content/schema/block.ts'
import { titleText } from '#content/title.ts'
import { useAddress } from '#ui/link.tsx'
import { TitleText } from '#ui/title-text.tsx'
import { ParagraphText } from './paragraph-text.tsx'
import { RetiredMarks } from './retired-marks.tsx'

interface BlockListProps {
  /** Slug of the event, beside whose pages its images are published. */
  event: string
  blocks: readonly Block[]
  retired?: RetiredBlocks
  /** What stands under a block and is no part of the text. */
  below?(block: Block): ReactNode
}

export function BlockList({ event, blocks, retired = {}, below }: BlockListProps) {
  return blocks.map((block) => (
    <Fragment key={block.id}>
      <OneBlock block={block} event={event} retired={retired[block.id]} />
      {below?.(block)}
    </Fragment>
  ))
}

interface OneBlockProps {
  block: Block
  event: string
  retired: readonly string[] | undefined
}

function OneBlock({ block, event, retired }: OneBlockProps) {
  const source = useAddress(block.type === 'figure' ? figurePath(event, block.src) : '/')
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
        <figure id={block.id}>
          <RetiredMarks ids={retired} />
          <img alt={block.alt} decoding="async" loading="lazy" src={source} />
          {(block.caption ?? block.credit) !== undefined && (
            <figcaption>{[blockText(block), block.credit].filter(Boolean).join('　')}</figcaption>
          )}
        </figure>
      )
  }
}
