// A source of content whose figures say what is published of their images. Knows nothing of how images are made.
import type { ShownBlock } from '#content/shown-block.ts'
import type { ContentSource } from '#content/source.ts'
import type { FigureImages } from './figure-images.ts'

export function withPictures(source: ContentSource, pictures: FigureImages): ContentSource {
  const shown = (event: string, blocks: readonly ShownBlock[]): Promise<ShownBlock[]> =>
    Promise.all(
      blocks.map(async (block) =>
        block.type === 'figure' ? { ...block, picture: await pictures(event, block.src) } : block,
      ),
    )
  async function pictured<Data extends { blocks: ShownBlock[] }>(slug: string, data: Data): Promise<Data> {
    return { ...data, blocks: await shown(slug, data.blocks) }
  }
  return {
    ...source,
    async report(slug) {
      const data = await source.report(slug)
      return data && pictured(slug, data)
    },
    async reflection(slug, reflection) {
      const data = await source.reflection(slug, reflection)
      return data && pictured(slug, data)
    },
    async booklet(slug) {
      const data = await source.booklet(slug)
      if (!data) return undefined
      return {
        ...data,
        report: await pictured(slug, data.report),
        reflections: await Promise.all(data.reflections.map((each) => pictured(slug, each))),
      }
    },
  }
}
