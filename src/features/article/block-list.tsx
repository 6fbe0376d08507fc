// The blocks of an article in their order, each with its id, so that an address can name it. Knows no page.
import { Fragment, type ReactNode } from 'react'
import { blockText } from '#content/block.ts'
import { figurePath } from '#content/paths.ts'
import type { Block } from '#content/schema/block.ts'
import { titleText } from '#content/title.ts'
import { useAddress } from '#ui/link.tsx'
import { TitleText } from '#ui/title-text.tsx'
import { ParagraphText } from './paragraph-text.tsx'

interface BlockListProps {
  /** Slug of the event, beside whose pages its images are published. */
  event: string
  blocks: readonly Block[]
  /** What stands under a block and is no part of the text. */
  below?(block: Block): ReactNode
}

export function BlockList({ event, blocks, below }: BlockListProps) {
  return blocks.map((block) => (
    <Fragment key={block.id}>
      <OneBlock block={block} event={event} />
      {below?.(block)}
    </Fragment>
  ))
}

function OneBlock({ block, event }: { block: Block; event: string }) {
  const source = useAddress(block.type === 'figure' ? figurePath(event, block.src) : '/')
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id}>
          <ParagraphText paragraph={block} />
        </p>
      )
    case 'heading':
      return (
        <h3 aria-label={titleText(block.title)} id={block.id}>
          <TitleText title={block.title} />
        </h3>
      )
    case 'figure':
      return (
        <figure id={block.id}>
          <img alt={block.alt} decoding="async" loading="lazy" src={source} />
          {(block.caption ?? block.credit) !== undefined && (
            <figcaption>{[blockText(block), block.credit].filter(Boolean).join('　')}</figcaption>
          )}
        </figure>
      )
  }
}
