// A small edition, made by hand, as a host publishes it: everything a build may hold, and a secret beside it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const SECRET = '不该给人看的文件'

const page = (title: string): string =>
  `<!doctype html><title>${title}</title><p>${'宣讲与心得。'.repeat(60)}</p>`

/** Contents by path below the base path. */
export const FILES = {
  'index.html': page('首页'),
  '404.html': page('没有这一页'),
  'x/index.html': page('报道'),
  'x/data.json': JSON.stringify({ text: '报道'.repeat(200) }),
  'x/photo.avif': 'avif',
  'x/x.epub': 'epub',
  'x/feed.xml': '<feed/>',
  'archive/2018/11/index.html': page('归档'),
  'icon-2024/index.html': page('名字像图标的事件'),
  'icon-2024/photo.png': 'png',
  'assets/app-1.js': `go(${'1,'.repeat(400)}1)`,
  'assets/song-1.woff2': 'woff2'.repeat(100),
  'packs/event/x.json': '{}',
  'sw.js': 'self',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'icon-192.png': 'png'.repeat(200),
  'manifest.webmanifest': '{}',
  'MP_verify_a1B2c3.txt': 'a1B2c3',
} as const

/** @returns what a host has as `/`: the edition stands in it at the base path */
export function makeEdition(base: string): { root: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'xinde-hosts-'))
  const root = join(folder, 'web')
  for (const [name, content] of Object.entries(FILES)) write(join(root, base, name), content)
  write(join(folder, 'secret.txt'), SECRET)
  return { root, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
