// What a messenger or a search engine shows of a page: og: and article: elements for its head. Knows no layout of them.
import { escapeHtml } from '#tools/publish/escape-html.ts'

export interface ShownElsewhere {
  type: 'article' | 'website'
  title: string
  description: string
  siteName: string
  /** Absolute; undefined when only relative addresses are known, which would say nothing. */
  url?: string
  image?: { address: string; width: number; height: number }
  /** ISO 8601 days. */
  published?: string
  changed?: string
  authors?: readonly string[]
}

/** Lean: it stands before the text. */
export function openGraph(page: ShownElsewhere): string {
  const { image } = page
  const properties: [name: string, value: string | number | undefined][] = [
    ['og:type', page.type],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:site_name', page.siteName],
    ['og:locale', 'zh_CN'],
    ['og:url', page.url],
    ['og:image', image?.address],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['article:published_time', page.published],
    ['article:modified_time', page.changed === page.published ? undefined : page.changed],
    ...(page.authors ?? []).map((name): [string, string] => ['article:author', name]),
  ]
  return properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<meta property="${name}" content="${escapeHtml(String(value))}">`)
    .join('')
}
