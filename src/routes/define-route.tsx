// What a route is: an address pattern, what it loads, the page it shows. Knows no route in particular.
import type { ReactNode } from 'react'
import type { OutlineEntry } from '#content/outline.ts'
import type { FacedData } from '#content/page-data.ts'
import type { Site } from '#content/schema/site.ts'
import { type ContentSource, OrdinaryLoadNeeded } from '#content/source.ts'

/** The words of an address, by the names in the route's pattern. */
export type RouteParams = Readonly<Record<string, string | undefined>>

/** What the head of a document says of a page. */
export interface PageHead {
  /** The page's own title, without the site's name. */
  title: string
  description: string
  /** The page's one address, without the base path; a page without one is kept out of indexes. */
  path?: string
}

/** Where words are from; `by` is empty for a report. */
export interface Cited {
  title: string
  by: string
}

/** A page ready to be shown. */
export interface LoadedPage {
  route: string
  /** What the page was made from; published beside it as JSON. */
  data: unknown
  head: PageHead
  /** What the bar names as the place: the event a reflection belongs to. The site's name when there is none. */
  place?: { label: string; path: string }
  /** What it holds, to jump by; empty where there is nothing to list. */
  outline: readonly OutlineEntry[]
  /** How words of the page are cited: its title and who says it. None where nothing is to be cited. */
  cited?: Cited
  /** Addresses of the Song faces it is set in, without the base path. */
  faces: readonly string[]
  /** Paths a reader is likely to open next, likeliest first. */
  ahead: readonly string[]
  view: ReactNode
}

export interface Route {
  id: string
  /** A pattern of react-router: `/:event/`. The empty pattern matches nothing. */
  pattern: string
  load(source: ContentSource, params: RouteParams): Promise<LoadedPage | undefined>
  /** The page of data that came with the document. */
  revive(data: unknown, source: ContentSource): Promise<LoadedPage>
}

/** Shows a page's data; one that is of the reader's own device may ask the source for more. */
type View<Data> = (data: Data, site: Site, source: ContentSource) => ReactNode

interface RouteDefinition<Data extends FacedData | null> {
  id: string
  pattern: string
  load(source: ContentSource, params: RouteParams): Promise<Data | undefined>
  head(data: Data, site: Site): PageHead
  place?(data: Data): { label: string; path: string }
  outline?(data: Data): readonly OutlineEntry[]
  cited?(data: Data): Cited
  ahead?(data: Data): readonly string[]
  /** A page that is no article brings its view on demand, from `<id>-page.tsx`, so that articles need not carry it. */
  view: View<Data> | { bring(): Promise<View<Data>> }
}

/** Closes over the type of a route's data, so that all routes fit in one table. */
export function defineRoute<Data extends FacedData | null>(definition: RouteDefinition<Data>): Route {
  const { id, pattern, load, head, place, outline, cited, ahead, view } = definition
  const show = (data: Data, source: ContentSource, toView: View<Data>): LoadedPage => ({
    route: id,
    data,
    head: head(data, source.site),
    place: place?.(data),
    outline: outline?.(data) ?? [],
    cited: cited?.(data),
    faces: data?.faces ?? [],
    ahead: ahead?.(data) ?? [],
    view: toView(data, source.site, source),
  })
  const bring = async (): Promise<View<Data>> =>
    typeof view === 'function'
      ? view
      : view.bring().catch(async () => {
          // Without a network the reader stays. A file of another build: the document at that address brings its own.
          await fetch('', { method: 'HEAD' })
          throw new OrdinaryLoadNeeded(id)
        })
  return {
    id,
    pattern,
    async load(source, params) {
      const [data, toView] = await Promise.all([load(source, params), bring()])
      return data === undefined ? undefined : show(data, source, toView)
    },
    // The document and this script come from one build, which wrote the data for this very route.
    revive: async (data, source) => show(data as Data, source, await bring()),
  }
}
