// What there is to show of a figure of the page, read from its markup. Knows no React.
import type { Size } from './view.ts'

export interface PagePicture extends Size {
  alt: string
  caption: string
  /** What is on screen already. */
  shown: string
  /** The widest there is of the same kind. */
  widest: string
}

/** @param link around the image of a figure */
export function pictureOfLink(link: HTMLAnchorElement): PagePicture {
  const image = link.querySelector('img')
  const shown = image?.currentSrc || link.href
  const candidates = [...link.querySelectorAll('source')].map((source) => addressesOf(source.srcset))
  const ofItsKind = candidates.find((addresses) => addresses.includes(shown))
  return {
    alt: image?.alt ?? '',
    // Caption and credit stand apart on the page by their style, here by a space.
    caption: [...(link.closest('figure')?.querySelector('figcaption')?.childNodes ?? [])]
      .map(({ textContent }) => textContent)
      .join('　'),
    shown,
    widest: ofItsKind?.at(-1) ?? link.href,
    width: image?.naturalWidth || 1,
    height: image?.naturalHeight || 1,
  }
}

/** Narrowest first, as they are published. */
function addressesOf(srcset: string): string[] {
  return srcset.split(', ').map((candidate) => new URL(candidate.split(' ')[0] ?? '', document.baseURI).href)
}
