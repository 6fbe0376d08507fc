// Every address of the site, spelt once, without the base path. Knows nothing of what stands there.

/** Words after an event's slug that no reflection may take. */
export const RESERVED_REFLECTION_SLUGS: readonly string[] = ['print', 'feed']

/** A word of an address: lower-case letters and digits, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const isSlug = (word: string): boolean => SLUG.test(word)

export const FRONT = '/'
export const ABOUT = '/about/'
export const SHELF = '/shelf/'
/** Pages that stand whatever the events are; each is published, and its first word is taken. */
export const FIXED_PAGES: readonly string[] = [FRONT, ABOUT, SHELF]

/** First words of an address that no event may take. */
export const RESERVED_EVENT_SLUGS: readonly string[] = [
  'archive',
  'search',
  'shelf',
  'about',
  'assets',
  'packs',
  'feed',
]

/** The file a host answers with, and status 404, when nothing stands at an address. */
export const NOT_FOUND_FILE = '/404.html'

/** A report's page. */
export const reportPath = (event: string): string => `/${event}/`

/** A reflection's page. */
export const reflectionPath = (event: string, reflection: string): string => `/${event}/${reflection}/`

/** All of an event, to be printed. Its last word is reserved. */
export const bookletPath = (event: string): string => `/${event}/print/`

export const isBooklet = (page: string): boolean => page.endsWith(bookletPath('').slice(1))

/** The address of a page as a code to be photographed. Published where the site knows its own address. */
export const pageCodePath = (page: string): string => `${page}code.svg`

/** A block on its page: `?p=` for those who drop what follows `#`, `#` for those who run no script. */
export const blockPath = (page: string, block: string): string => `${page}?p=${block}#${block}`

/** A month of the archive; `month` is `2018-11`. */
export const archivePath = (month: string): string => `/archive/${month.replace('-', '/')}/`

/** The data a page carries, published beside it. */
export const dataPath = (page: string): string => `${page}data.json`

/** The file a page is published as. */
export const pageFile = (page: string): string => `${page}index.html`

/** An address as the site spells it: one slash at the end, no `index.html`. */
export function canonicalPath(pathname: string): string {
  const path = pathname.replace(/\/index\.html$/, '/')
  return path.endsWith('/') ? path : `${path}/`
}

/** What a page is shown by where it is passed on, published beside it. */
export const shareImagePath = (page: string): string => `${page}share.png`

/** The name of an event's image file; the share image stands in the same folder. */
export const FIGURE_FILE = /^(?!share\.png$)\w[\w.-]*\.(?:jpe?g|png|webp|avif|gif)$/

/** An event's image as plain as it can be had; `file` is the name its block gives. */
export const figurePath = (event: string, file: string): string => `/${event}/${file}`

const PICTURES = '/assets/figures/'

/** An event's image in one format and width. @param hash of its content */
export const picturePath = (event: string, hash: string, width: number, format: 'avif' | 'webp'): string =>
  `${PICTURES}${event}/${hash}-${width}.${format}`

/** The one of them that an event's pack holds; it stands in for the others when there is no network. */
export const keptPicturePath = (event: string, hash: string): string => `${PICTURES}${event}/${hash}.webp`

const PICTURE = /^\/assets\/figures\/([^/]+)\/([0-9a-f]+)(?:-\d+)?\.(?:avif|webp)$/

/** The pack that may hold an image, and its file there; undefined for what is no image of an event. */
export function packOfPicture(path: string): { pack: string; file: string } | undefined {
  const [, event, hash] = PICTURE.exec(path) ?? []
  return event && hash ? { pack: eventPack(event), file: keptPicturePath(event, hash) } : undefined
}

/** The newest events as Atom, and as JSON Feed. */
export const FEED_FILE = '/feed.xml'
export const JSON_FEED_FILE = '/feed.json'

/** The same of one event. */
export const eventFeedPath = (event: string): string => reportPath(event) + FEED_FILE.slice(1)
export const eventJsonFeedPath = (event: string): string => reportPath(event) + JSON_FEED_FILE.slice(1)

/** What search engines ask for; they look for the second at the root of a host only. */
export const SITEMAP_FILE = '/sitemap.xml'
export const ROBOTS_FILE = '/robots.txt'

/** An event as a book. */
export const bookPath = (event: string): string => `/${event}/${event}.epub`

/** The worker, at one name for ever. */
export const WORKER_FILE = '/sw.js'
/** The page shown for an address that is not held, when there is no network. */
export const OFFLINE_FILE = '/offline.html'

export const SHELL_PACK = 'shell'
/** The views of pages that are no articles: they come with the front page's pack. */
export const VIEWS_PACK = 'views'
/** What comes on demand: fetched when the reader has begun to read. */
export const PARTS_PACK = 'parts'
export const FRONT_PACK = 'front'

/** Begins the id of every event's pack. */
export const EVENT_PACK = 'event/'
export const eventPack = (event: string): string => EVENT_PACK + event

/** Where a pack's manifest is published. */
export const packPath = (id: string): string => `/packs/${id}.json`

/** The pack a page belongs to; undefined for pages no pack holds, such as the archive's. */
export function packOfPage(page: string): string | undefined {
  if (FIXED_PAGES.includes(page)) return FRONT_PACK
  const [first = '', second] = page.split('/').filter((word) => word !== '')
  // The booklet says once more what the event's other pages say.
  if (second !== undefined && RESERVED_REFLECTION_SLUGS.includes(second)) return undefined
  const pack = eventPack(first)
  return isPack(pack) && (second === undefined || isSlug(second)) ? pack : undefined
}

/** A file of the Song face, named by its content. @param group what it is cut for: a pack's id, or a month's address */
export const facePath = (group: string, weight: number, hash: string): string =>
  `${FACES}${group}/${hash}-${weight}.woff2`

/** Where all of them are. */
export const FACES = '/assets/song/'

/** Where the licence of the Song face is published, beside its files. */
export const FACE_LICENCE_FILE = `${FACES}OFL.txt`

/** The weight a face was cut in, from its address. */
export const faceWeight = (face: string): string => face.slice(-'400.woff2'.length, -'.woff2'.length)

/** The pack that may hold a file beside the pages, a face or an image; undefined for what is no pack's. */
export function packOfFile(path: string): string | undefined {
  if (path.startsWith(FACES)) {
    const group = path.slice(FACES.length, path.lastIndexOf('/'))
    return isPack(group) ? group : undefined
  }
  const [, event = '', file = ''] = path.split('/')
  const pack = FIGURE_FILE.test(file) ? eventPack(event) : ''
  return isPack(pack) ? pack : undefined
}

/** Whether a word is the id of a pack of pages. */
export function isPack(id: string): boolean {
  const event = id.startsWith(EVENT_PACK) ? id.slice(EVENT_PACK.length) : ''
  return id === FRONT_PACK || (isSlug(event) && !RESERVED_EVENT_SLUGS.includes(event))
}

/** Id of the element that holds the data of the document it stands in. */
export const ENVELOPE_ELEMENT = 'page-data'
/** Id of the element that holds the picture WeChat makes its card of. */
export const PREVIEW_ELEMENT = 'preview'
