// The pictures of an event for its book, in kinds that every reading device knows. Knows no markup.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Article, blocksOf } from '#tools/publish/articles.ts'
import { cutPicture } from '#tools/publish/figures/cut-picture.ts'
import { contentType } from '#tools/serve/content-types.ts'
import type { BookPicture } from './package-document.ts'

export interface BookFigure extends BookPicture {
  content: Uint8Array
}

const KNOWN_EVERYWHERE = /\.(?:png|jpe?g|gif)$/
const QUALITY = 85

/** By the name a block gives. @param folder with the event's images */
export async function readFigures(
  articles: readonly Article[],
  folder: string,
): Promise<Map<string, BookFigure>> {
  const sources = articles.flatMap((article) =>
    blocksOf(article).flatMap((block) => (block.type === 'figure' ? [block.src] : [])),
  )
  const figures = new Map<string, BookFigure>()
  for (const source of new Set(sources)) figures.set(source, await readFigure(join(folder, source), source))
  return figures
}

async function readFigure(path: string, source: string): Promise<BookFigure> {
  // As the site publishes it: upright, without what a camera notes of itself and of the place.
  const { plain } = await cutPicture(await readFile(path), source)
  if (KNOWN_EVERYWHERE.test(source))
    return { file: `figures/${source}`, type: contentType(source), content: plain }
  const content = await sharp(plain).flatten({ background: '#fff' }).jpeg({ quality: QUALITY }).toBuffer()
  return { file: `figures/${source}.jpg`, type: contentType('x.jpg'), content }
}
