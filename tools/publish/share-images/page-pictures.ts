// The pictures of each page: one to share it by, and a seal for who takes a page's first picture. Knows no document.
import { createHash } from 'node:crypto'
import { messages } from '#content/messages.ts'
import { shareImagePath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import type { Article } from '#tools/publish/articles.ts'
import type { OutputFile } from '#tools/publish/output-file.ts'
import { drawSubject, SHARE_IMAGE } from './draw-subject.ts'
import type { Painter } from './painter.ts'
import { articleSubject, sealOf, siteSubject } from './subjects.ts'
import { drawSeal } from './svg.ts'

/** WeChat is said to pass over pictures that are smaller. */
export const SEAL_SIDE = 300
const SEAL_MARGIN = 36

export interface PagePictures {
  /** Paths without the base. */
  share: string
  seal: string
  /** Those of them that have to be written: a seal is published once for all its pages. */
  files: readonly OutputFile[]
}

interface PicturedPage {
  path: string
  /** The page's own, for a page that is no article. */
  title: string
  article?: Article
}

export function createPictures(painter: Painter, site: Site): (page: PicturedPage) => Promise<PagePictures> {
  const seals = new Map<string, Promise<OutputFile>>()

  return async ({ path, title, article }) => {
    const subject = article ? articleSubject(article, site) : siteSubject(path, title, site)
    const characters = article ? sealOf(article) : messages.mark
    const known = seals.get(characters)
    const seal = known ?? paintSeal(painter, characters)
    seals.set(characters, seal)
    const share = {
      path: shareImagePath(path),
      content: await painter.paint(drawSubject(subject, SHARE_IMAGE), SHARE_IMAGE),
    }
    const sealFile = await seal
    return { share: share.path, seal: sealFile.path, files: known ? [share] : [share, sealFile] }
  }
}

/** Named by its content, so that it may be kept for ever: many pages have the same. */
async function paintSeal(painter: Painter, characters: string): Promise<OutputFile> {
  const side = SEAL_SIDE - 2 * SEAL_MARGIN
  const content = await painter.paint([drawSeal(characters, SEAL_MARGIN, SEAL_MARGIN, side)], {
    width: SEAL_SIDE,
    height: SEAL_SIDE,
  })
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { path: `/assets/seal-${hash}.png`, content }
}
