// What every host is asked and how it must answer: one table for all of them. Knows no host.
import type { Question } from './ask.ts'
import { FILES } from './made-edition.ts'

export interface Exchange extends Question {
  title: string
  /** Any of them. */
  status: readonly number[]
  /** Headers by lower-case name; undefined where there must be none. */
  answers?: Record<string, string | undefined>
  body?: string
  /** The host stumbles over the address before it has read what it should add to answers. */
  unreadable?: boolean
}

const HTML = 'text/html; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'

const KEPT = 'public, max-age=31536000, immutable'
const A_DAY = 'public, max-age=86400'
const ASKED = 'no-cache'

/** @param base with a slash at both ends */
export function exchanges(base: string): Exchange[] {
  const file = (name: keyof typeof FILES, type: string, caching: string, path: string = name): Exchange => ({
    title: `gives ${path || 'the front page'} with its type and its caching`,
    path: base + path,
    status: [200],
    answers: { 'content-type': type, 'cache-control': caching },
    body: FILES[name],
  })
  const missing = (path: string): Exchange => ({
    title: `answers ${path} with 404 and the page that says so, kept by nobody`,
    path: base + path,
    status: [404],
    answers: { 'content-type': HTML, 'cache-control': ASKED },
    body: FILES['404.html'],
  })
  const refused = (path: string): Exchange => ({
    title: `refuses ${path}`,
    path: base + path,
    status: [400, 404],
    unreadable: true,
  })
  return [
    file('index.html', HTML, ASKED, ''),
    file('x/index.html', HTML, ASKED, 'x/'),
    file('x/index.html', HTML, ASKED, 'x/?from=timeline&isappinstalled=0'),
    file('x/data.json', JSON_TYPE, ASKED),
    file('x/x.epub', 'application/epub+zip', ASKED),
    file('x/feed.xml', 'application/xml; charset=utf-8', ASKED),
    file('x/photo.avif', 'image/avif', ASKED),
    file('assets/app-1.js', SCRIPT, KEPT),
    file('assets/song-1.woff2', 'font/woff2', KEPT),
    file('sw.js', SCRIPT, ASKED),
    file('packs/event/x.json', JSON_TYPE, ASKED),
    file('icon.svg', 'image/svg+xml; charset=utf-8', A_DAY),
    file('icon-192.png', 'image/png', A_DAY),
    file('icon-2024/index.html', HTML, ASKED, 'icon-2024/'),
    file('icon-2024/photo.png', 'image/png', ASKED),
    file('manifest.webmanifest', 'application/manifest+json; charset=utf-8', ASKED),
    file('MP_verify_a1B2c3.txt', 'text/plain; charset=utf-8', ASKED),
    ...['nope/', 'nope', 'x/nope.json', 'x/data.json/', 'archive/', '%E0%A4'].map(missing),
    ...['assets/', 'assets/app-0.js', 'assets/song-0.woff2', 'icon-0.png'].map(missing),
    ...['%E0%A4%A', '../secret.txt', '../../secret.txt', '%2e%2e/secret.txt'].map(refused),
    ...['assets/../../../secret.txt', 'assets/..%2f..%2f..%2fsecret.txt'].map(refused),
    {
      title: 'adds a missing last slash and keeps the query',
      path: `${base}x?from=timeline&p=p123456`,
      status: [301, 308],
      answers: { location: `${base}x/?from=timeline&p=p123456` },
    },
    {
      title: 'adds a missing last slash and no question mark',
      path: `${base}x`,
      status: [301, 308],
      answers: { location: `${base}x/` },
    },
    {
      title: 'refuses to be written to',
      path: `${base}x/`,
      method: 'POST',
      status: [405],
    },
    {
      title: 'answers HEAD as GET, without the content',
      path: `${base}x/`,
      method: 'HEAD',
      status: [200],
      answers: { 'content-type': HTML, 'cache-control': ASKED },
      body: '',
    },
    ...(['x/index.html', 'x/data.json', 'assets/app-1.js', '404.html'] as const).map((name) => ({
      title: `compresses ${name}`,
      path: base + name,
      headers: { 'accept-encoding': 'gzip' },
      status: [200],
      answers: { 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
      body: FILES[name],
    })),
    ...(['icon-192.png', 'assets/song-1.woff2'] as const).map((name) => ({
      title: `leaves ${name} as it is`,
      path: base + name,
      headers: { 'accept-encoding': 'gzip' },
      status: [200],
      answers: { 'content-encoding': undefined },
      body: FILES[name],
    })),
  ]
}
