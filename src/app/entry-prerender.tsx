// Renders pages to HTML for tools/publish. Knows no files: pages get their data from the source it is given.
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { NOT_FOUND_FILE, OFFLINE_FILE } from '#content/paths.ts'
import type { ContentSource } from '#content/source.ts'
import type { PageHead } from '#routes/define-route.tsx'
import { Navigation } from './navigation.tsx'
import type { PageCache } from './page-cache.ts'
import { createPages } from './pages.ts'

/** One page as HTML: what React put first belongs into the head, the rest into the root element. */
export interface RenderedPage {
  route: string
  data: unknown
  /** What the page says of itself, for those who write more about it: previews, feeds. */
  about: PageHead
  head: string
  body: string
}

/** Files that stand at no address of their own, and the routes they show. */
const SPECIAL_PAGES: Readonly<Record<string, string>> = {
  [NOT_FOUND_FILE]: 'not-found',
  [OFFLINE_FILE]: 'offline',
}
/** Renders the page at a path; `route` shows a route there that has no address of its own. */
export type Prerender = (path: string, route?: 'withdrawn') => Promise<RenderedPage>

const HEAD_ELEMENTS = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

// On the server a page is shown once and never left.
const NO_CACHE: PageCache = {
  load: () => Promise.reject(new Error('no navigation on the server')),
  fresh: () => undefined,
  peek: () => undefined,
}
const NO_SCROLL_TOPS = { save: () => undefined, find: () => undefined }

/** @param base base path with a slash at both ends */
export function createPrerender(source: ContentSource, base: string): Prerender {
  const pages = createPages(source)
  return async (path, route) => {
    const special = route ?? SPECIAL_PAGES[path]
    const page = special === undefined ? await pages.load(path) : await pages.revive(special, null)
    const html = renderToString(
      <StaticRouter basename={base} location={base + path.slice(1)}>
        <Navigation
          cache={NO_CACHE}
          first={page}
          ordinaryLoad={() => undefined}
          scrollTops={NO_SCROLL_TOPS}
          site={source.site}
        />
      </StaticRouter>,
    )
    const head = HEAD_ELEMENTS.exec(html)?.[0] ?? ''
    return { route: page.route, data: page.data, about: page.head, head, body: html.slice(head.length) }
  }
}
