// Cuts the Song face down to the characters asked for, and keeps what it has cut by content. Knows no pages.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { keptWork } from '#tools/publish/kept-work.ts'

export type FaceWeight = 400 | 700

const PACKAGE = '@fontsource/noto-serif-sc'
/** What trims punctuation, sets vertical text and picks the forms of the mainland; without them “，“” stay two wide. */
const FEATURES = ['halt', 'chws', 'vert', 'vrt2', 'vhal', 'vchw', 'locl', 'kern']

const find = createRequire(import.meta.url).resolve

/** A WOFF2 file. Characters the face does not have are left out. */
export async function cutFace(weight: FaceWeight, characters: ReadonlySet<string>): Promise<Uint8Array> {
  const text = [...characters].sort().join('')
  const name = hashOf([await versions(), FEATURES.join(), String(weight), text])
  return keptWork(`xinde-song/${name}.woff2`, async () =>
    subsetFont(await wholeFace(weight), text, { targetFormat: 'woff2', keepFeatures: FEATURES }),
  )
}

/** The licence every copy of the face must come with. */
export const readLicence = (): Promise<Uint8Array> =>
  readFile(join(dirname(find(`${PACKAGE}/package.json`)), 'LICENSE'))

// Unpacked once: that takes longer than most cuts.
const wholeFace = remember(async (weight: FaceWeight) => {
  const packed = await readFile(
    find(`${PACKAGE}/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`),
  )
  return subsetFont(packed, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    keepFeatures: FEATURES,
  })
})

const versions = remember(async () => {
  const read = (name: string) => readFile(find(`${name}/package.json`), 'utf8')
  const packages = await Promise.all([PACKAGE, 'subset-font'].map(read))
  return packages.map((text) => JSON.parse(text).version).join()
})

function remember<Key, Value>(make: (key: Key) => Promise<Value>): (key?: Key) => Promise<Value> {
  const made = new Map<unknown, Promise<Value>>()
  return (key) => {
    const value = made.get(key) ?? make(key as Key)
    made.set(key, value)
    return value
  }
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex')
}
