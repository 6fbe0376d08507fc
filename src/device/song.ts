// The Song this device reads in: its own where it has one, else the site's, fetched once and remembered. Touches no text.
import { faceWeight } from '#content/paths.ts'
import { isOwnSong, SONG_FAMILY, songKey } from '#content/song.ts'
import { savesData } from './saves-data.ts'

// Both names a face goes by, full and PostScript: systems differ in which they look up. SimSun is none of them: at the
// size of text it is a bitmap or close to one.
const OWN_FACES = [
  'Noto Serif CJK SC',
  'NotoSerifCJKsc-Regular',
  'Noto Serif SC',
  'NotoSerifSC-Regular',
  'Source Han Serif SC',
  'SourceHanSerifSC-Regular',
  'Source Han Serif CN',
  'SourceHanSerifCN-Regular',
  'Songti SC Regular',
  'STSongti-SC-Regular',
  'STSong',
]

/** Groups of faces, most of them events'; older ones are fetched again, most likely from a cache. */
const MOST_REMEMBERED = 20

let own: Promise<boolean> | undefined
/** Faces added to this document, by address. */
let added: Set<string> | undefined

/**
 * Sets the document in Song: the device's own, or the faces named, all of them or none.
 * @param faces addresses without the base path; none for a page that has no faces of its own but its document's
 * @param base base path with a slash at both ends
 * @returns whether the site's faces are in use now
 */
export async function bringSong(faces: readonly string[], base: string): Promise<boolean> {
  try {
    const known = readKnown(base)
    own ??= bringOwn(base, known)
    if (await own) return false
    added ??= addedByBoot(known)
    const wanted = faces.length > 0 ? faces : facesOfDocument()
    if (wanted.length === 0) return false
    const missing = wanted.filter((face) => !added?.has(face))
    if (missing.length > 0 && savesData()) return false
    const loaded = await Promise.all(
      missing.map((face) => load(`url(${base}${face.slice(1)})`, faceWeight(face))),
    )
    for (const face of loaded) document.fonts.add(face)
    for (const face of wanted) added.add(face)
    remember(
      base,
      [...new Set([wanted.join(' '), ...known.split('\n')])].slice(0, MOST_REMEMBERED).join('\n'),
    )
    return true
  } catch {
    // No network, a file that is gone, a browser without faces: the page stays as it is, the next visit tries again.
    return false
  }
}

/** Named families are found by the style sheet; this finds, too, what a system lends to web pages by its full name only. */
async function bringOwn(base: string, known: string): Promise<boolean> {
  // One after the other, so that the one found is known: the next visit asks for it alone, before its first paint.
  for (const source of OWN_FACES.map((name) => `local("${name}")`)) {
    const face = await load(source, '400').catch(() => undefined)
    if (!face) continue
    if (!isOwnSong(known)) document.fonts.add(face)
    remember(base, source)
    return true
  }
  return false
}

const load = (source: string, weight: string): Promise<FontFace> =>
  new FontFace(SONG_FAMILY, source, { weight }).load()

const facesOfDocument = (): string[] =>
  document.querySelector<HTMLElement>('[data-faces]')?.dataset.faces?.split(' ') ?? []

// No style sheet of ours brings faces: what is there at the start was added before the first paint.
const addedByBoot = (known: string): Set<string> =>
  new Set(document.fonts.size > 0 && !isOwnSong(known) ? facesOfDocument() : [])

function readKnown(base: string): string {
  try {
    return localStorage.getItem(songKey(base)) ?? ''
  } catch {
    return ''
  }
}

// Where nothing can be remembered, every visit begins in the device's last resort, and Song comes a moment later.
function remember(base: string, known: string): void {
  try {
    localStorage.setItem(songKey(base), known)
  } catch {
    // Storage is blocked or full.
  }
}
