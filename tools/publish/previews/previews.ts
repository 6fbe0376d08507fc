// What a page says of itself to those who pass it on or find it: elements for its document, and its pictures. Renders no page.
import type { RenderedPage } from '#app/entry-prerender.tsx'
import { isPublished } from '#content/page-data.ts'
import { eventFeedPath, FEED_FILE, FRONT, JSON_FEED_FILE, PREVIEW_ELEMENT } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { createAddresses } from '#tools/publish/addresses.ts'
import type { Article } from '#tools/publish/articles.ts'
import { inlineJson } from '#tools/publish/escape-html.ts'
import type { OutputFile } from '#tools/publish/output-file.ts'
import { SHARE_IMAGE } from '#tools/publish/share-images/draw-subject.ts'
import { type PagePictures, SEAL_SIDE } from '#tools/publish/share-images/page-pictures.ts'
import { openGraph } from './open-graph.ts'
import { articleData, pageData } from './structured-data.ts'

export interface Preview {
  /** Elements for the head, after the page's own. */
  head: string
  /** The first element of the body. */
  image: string
  /** Elements for the end of the body, where they delay no text. */
  foot: string
  files: readonly OutputFile[]
}

interface PreviewedPage {
  path: string
  about: RenderedPage['about']
  /** Undefined for a page of the site. */
  article?: Article
}

interface PreviewOptions {
  site: Site
  /** Base path with a slash at both ends. */
  base: string
  /** Undefined when the build makes no pictures. */
  pictures?(page: { path: string; title: string; article?: Article }): Promise<PagePictures>
}

/** Of a page that is to be passed on by nobody: it is at no address of its own, or was withdrawn. */
export const NO_PREVIEW: Preview = { head: '', image: '', foot: '', files: [] }
const DRAFT: Preview = { ...NO_PREVIEW, head: '<meta name="robots" content="noindex">' }

export type Previews = (page: PreviewedPage) => Promise<Preview>

export function createPreviews({ site, base, pictures }: PreviewOptions): Previews {
  const addressOf = createAddresses(site, base)
  const inside = (path: string) => base + path.slice(1)

  return async ({ path, about, article }) => {
    if (article && !isPublished(article.event)) return DRAFT
    const { title, description } = about
    const drawn = await pictures?.({ path, title, article })
    const image = drawn && addressOf(drawn.share)
    const graph = openGraph({
      type: article ? 'article' : 'website',
      title,
      description,
      siteName: site.name,
      url: site.baseUrl === undefined ? undefined : addressOf(path),
      image: image === undefined ? undefined : { address: image, ...SHARE_IMAGE },
      published: article?.published,
      changed: article?.changed,
      authors: article?.authors.map(({ name }) => name),
    })
    const data = article
      ? articleData(article, { site, addressOf, image })
      : pageData({ path, title, description }, { site, addressOf, image })
    return {
      head:
        graph +
        feedLinks(path, article)
          .map(([type, file]) => feedLink(type, inside(file)))
          .join(''),
      image: drawn ? firstImage(inside(drawn.seal)) : '',
      foot: `<script type="application/ld+json">${inlineJson(data)}</script>`,
      files: drawn?.files ?? [],
    }
  }
}

/** An article leads to the feed of its event, any other page to the site's. */
function feedLinks(path: string, article: Article | undefined): [type: string, file: string][] {
  if (article) return [['atom+xml', eventFeedPath(article.event.slug)]]
  if (path === FRONT)
    return [
      ['atom+xml', FEED_FILE],
      ['feed+json', JSON_FEED_FILE],
    ]
  return [['atom+xml', FEED_FILE]]
}

const feedLink = (type: string, href: string): string =>
  `<link rel="alternate" type="application/${type}" href="${href}">`

/** WeChat makes its card of the first picture it finds. It is shown nowhere, so no browser fetches it. */
function firstImage(source: string): string {
  return `<p id="${PREVIEW_ELEMENT}" hidden><img src="${source}" width="${SEAL_SIDE}" height="${SEAL_SIDE}" alt="" loading="lazy" hidden></p>`
}
