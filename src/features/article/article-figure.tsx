// A figure of an article: the image in every kind there is, its caption and credit. Knows nothing of enlarging it but where it leads.
import type { ReactNode } from 'react'
import { figurePath, keptPicturePath, picturePath } from '#content/paths.ts'
import type { Picture, ShownBlock } from '#content/shown-block.ts'
import { useAddress } from '#ui/link.tsx'
import styles from './article-figure.module.css'

/** As wide as the text: whole on a phone, the measure on a desk. */
const SIZES = '(min-width: 41rem) 38.25rem, calc(100vw - 2.5rem)'

interface ArticleFigureProps {
  event: string
  block: Extract<ShownBlock, { type: 'figure' }>
  /** Likely on the first screen. */
  eager: boolean
  /** What stands before the image. */
  children?: ReactNode
}

/** The link leads to the image by itself, which any browser enlarges; the app opens it over the page. */
export function ArticleFigure({ event, block, eager, children }: ArticleFigureProps) {
  const { id, src, alt, caption, credit, picture } = block
  const home = useAddress('/')
  const plain = home + figurePath(event, src).slice(1)
  return (
    <figure id={id}>
      {children}
      <a className={styles.enlarge} href={plain}>
        <picture>
          {picture && (
            <source sizes={SIZES} srcSet={sourceSet(home, event, picture, 'avif')} type="image/avif" />
          )}
          {picture && (
            <source sizes={SIZES} srcSet={sourceSet(home, event, picture, 'webp')} type="image/webp" />
          )}
          <img
            alt={alt}
            className={styles.image}
            decoding="async"
            height={picture?.height}
            loading={eager ? undefined : 'lazy'}
            src={plain}
            width={picture?.width}
          />
        </picture>
      </a>
      {(caption ?? credit) !== undefined && (
        <figcaption>
          {caption} {credit !== undefined && <span className={styles.credit}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}

function sourceSet(
  home: string,
  event: string,
  { hash, widths, kept }: Picture,
  format: 'avif' | 'webp',
): string {
  const addressOf = (width: number) =>
    format === 'webp' && width === kept
      ? keptPicturePath(event, hash)
      : picturePath(event, hash, width, format)
  return widths.map((width) => `${home}${addressOf(width).slice(1)} ${width}w`).join(', ')
}
