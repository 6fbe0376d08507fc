// A source of content whose pages name the Song faces they are set in. Knows nothing of how faces are cut.
import { archivePath, eventPack, FRONT_PACK } from '#content/paths.ts'
import type { ContentSource } from '#content/source.ts'
import type { FileEdition } from '#tools/publish/file-edition.ts'
import { charactersOfEvent, charactersOfList } from './song-characters.ts'
import type { SongFaces } from './song-faces.ts'

export function withFaces({ source, event }: FileEdition, facesOf: SongFaces): ContentSource {
  async function facesOfEvent(slug: string): Promise<readonly string[]> {
    const found = await event(slug)
    return found ? facesOf(eventPack(slug), () => charactersOfEvent(found)) : []
  }
  return {
    site: source.site,
    async front() {
      const data = await source.front()
      const faces = await facesOf(FRONT_PACK, () => charactersOfList(source.site, data.events))
      return { ...data, faces }
    },
    async archive(month) {
      const data = await source.archive(month)
      if (!data) return undefined
      const group = archivePath(month).slice(1, -1)
      return { ...data, faces: await facesOf(group, () => charactersOfList(source.site, data.events, month)) }
    },
    async report(slug) {
      const data = await source.report(slug)
      return data && { ...data, faces: await facesOfEvent(slug) }
    },
    async reflection(slug, reflection) {
      const data = await source.reflection(slug, reflection)
      return data && { ...data, faces: await facesOfEvent(slug) }
    },
    async booklet(slug) {
      const data = await source.booklet(slug)
      return data && { ...data, faces: await facesOfEvent(slug) }
    },
  }
}
