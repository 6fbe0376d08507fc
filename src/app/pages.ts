// The one table of pages, the same for the browser, the prerender and the tests. Knows no network and no DOM.
import { matchPath } from 'react-router-dom'
import { canonicalPath, isSlug } from '#content/paths.ts'
import type { ContentSource } from '#content/source.ts'
import { aboutRoute } from '#routes/about.tsx'
import { archiveRoute } from '#routes/archive.tsx'
import { bookletRoute } from '#routes/booklet.tsx'
import type { LoadedPage, RouteParams } from '#routes/define-route.tsx'
import { frontRoute } from '#routes/front.tsx'
import { notFoundRoute } from '#routes/not-found.tsx'
import { offlineRoute } from '#routes/offline.tsx'
import { reflectionRoute } from '#routes/reflection.tsx'
import { reportRoute } from '#routes/report.tsx'
import { shelfRoute } from '#routes/shelf.tsx'
import { withdrawnRoute } from '#routes/withdrawn.tsx'

// In the order in which an address is tried: fixed words before slugs.
const ROUTES = [frontRoute, aboutRoute, shelfRoute, archiveRoute, reportRoute, bookletRoute, reflectionRoute]

export interface Pages {
  /** Of every address that has a page, in the order in which they are tried. */
  patterns: readonly string[]
  /** The page at a path (without the base); the 404 page where nothing stands. Rejected when it could not be learnt. */
  load(pathname: string): Promise<LoadedPage>
  /** The page of data that came with the document. */
  revive(route: string, data: unknown): Promise<LoadedPage>
}

export function createPages(source: ContentSource): Pages {
  const notFound = () => notFoundRoute.revive(null, source)
  return {
    patterns: ROUTES.map((route) => route.pattern),
    async load(pathname) {
      const path = canonicalPath(pathname)
      for (const route of ROUTES) {
        const match = matchPath({ path: route.pattern, caseSensitive: true }, path)
        if (!match) continue
        const page = wellFormed(match.params) ? await route.load(source, match.params) : undefined
        return page ?? notFound()
      }
      return notFound()
    },
    revive(id, data) {
      const route = [...ROUTES, offlineRoute, withdrawnRoute].find((candidate) => candidate.id === id)
      return route ? route.revive(data, source) : notFound()
    },
  }
}

// A word that is no slug names nothing, and never becomes part of an address that is fetched.
const wellFormed = (params: RouteParams): boolean => Object.values(params).every((word) => isSlug(word ?? ''))
