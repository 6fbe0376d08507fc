// The Song face for pictures, cut down to the characters of one build. Knows no picture.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { charactersOf } from './font-coverage.ts'

/** As the files of the package name themselves, whatever their weight. */
export const SONG_FAMILY = 'Noto Serif SC ExtraLight'

/** With the version of the package, all that the glyphs of a picture depend on. */
export const SONG_PACKAGE = '@fontsource/noto-serif-sc'
const WEIGHT = 700
/** Eight thousand characters in one file; what else the face has (龑, 骉, 麤 …) is in a hundred numbered ones. */
const COMMON_PART = 'chinese-simplified'

const FOLDER = dirname(createRequire(import.meta.url).resolve(`${SONG_PACKAGE}/package.json`))

export interface SongFont {
  /** Of one family: what the first lacks is in the others. */
  files: readonly string[]
  has(character: string): boolean
  remove(): Promise<void>
}

export async function makeSongFont(characters: ReadonlySet<string>): Promise<SongFont> {
  const folder = await mkdtemp(join(tmpdir(), 'xinde-song-'))
  const files: string[] = []
  const held = new Set<string>()

  async function cut(part: string): Promise<void> {
    const wanted = [...characters].filter((character) => !held.has(character)).join('')
    const whole = await readFile(join(FOLDER, 'files', `noto-serif-sc-${part}-${WEIGHT}-normal.woff2`))
    const font = await subsetFont(whole, wanted, { targetFormat: 'truetype', keepFeatures: [] })
    const file = join(folder, `${part}.otf`)
    await writeFile(file, font)
    files.push(file)
    for (const character of charactersOf(font)) held.add(character)
  }

  await cut(COMMON_PART)
  const rare = [...characters].filter((character) => !held.has(character))
  for (const part of await partsWith(rare)) await cut(part)
  return {
    files,
    has: (character) => held.has(character),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Names of the package's files that have any of these characters. */
async function partsWith(characters: readonly string[]): Promise<string[]> {
  const ranges: Record<string, string> = JSON.parse(await readFile(join(FOLDER, 'unicode.json'), 'utf8'))
  const codes = characters.map((character) => character.codePointAt(0) ?? 0)
  return Object.entries(ranges)
    .filter(([, range]) => codes.some((code) => isWithin(code, range)))
    .map(([part]) => part.replace(/[[\]]/g, ''))
}

/** @param ranges as in a style sheet: `U+4e00-4e8f,U+4f60` */
function isWithin(code: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-')
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16)
  })
}
