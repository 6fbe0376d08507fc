// From the bytes of a .docx to lines and images: unpacked with care, read by mammoth. Resolves nothing outside the file.
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { Refusal } from '#tools/command/refusal.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import { type BareLine, keyLines } from '#tools/import/source/lines.ts'
import { imageKind } from './image-kind.ts'
import type { Source, SourceImage } from './source.ts'
import { type WordNode, wordLines } from './word-lines.ts'
import { writeNumbers } from './word-numbers.ts'
import { zipEntries } from './zip-entries.ts'

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
// Only these are handed on: no macros, no fonts, no embedded files, and no name that leads out of the zip.
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?|word\/media\/[\w.-]+)$/u
// Word writes neither; only they can make an entity.
const DECLARED = /<!(?:DOCTYPE|ENTITY)/iu

/** @throws {Refusal} when it is damaged, locked, hostile, or no Word document */
export async function readWord(bytes: Uint8Array, shown: string): Promise<Source> {
  const files = zipEntries(bytes, (name) => WANTED.test(name), shown)
  const document = files.get(DOCUMENT)
  if (document === undefined) throw new Refusal(importMessages.notWord(shown))
  const decoder = new TextDecoder()
  for (const [name, file] of files) {
    if (/\.(?:xml|rels)$/u.test(name) && DECLARED.test(decoder.decode(file))) {
      throw new Refusal(importMessages.hostileWord(shown))
    }
  }
  const numbering = files.get(NUMBERING)
  if (numbering) {
    const numbered = writeNumbers(decoder.decode(document), decoder.decode(numbering))
    files.set(DOCUMENT, new TextEncoder().encode(numbered))
  }
  const tree = await readTree(zipSync(Object.fromEntries(files), { level: 0 }), shown)
  const { lines, images, tables } = wordLines(tree)
  const doubts: Doubt[] = tables.length > 0 ? [{ lines: tables, message: importMessages.doubtTable }] : []
  const taken = await takeImages(lines, images)
  return { lines: keyLines(taken.lines), images: taken.images, doubts: [...doubts, ...taken.doubts] }
}

async function readTree(zip: Uint8Array, shown: string): Promise<WordNode> {
  let tree: WordNode | undefined
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(zip) },
      {
        externalFileAccess: false,
        transformDocument: (document: WordNode) => {
          tree = document
          // The tree is all that is wanted: nothing is left to be converted.
          return { ...document, children: [] }
        },
      },
    )
  } catch {
    throw new Refusal(importMessages.damagedWord(shown))
  }
  if (tree === undefined) throw new Refusal(importMessages.damagedWord(shown))
  return tree
}

async function takeImages(
  lines: readonly BareLine[],
  nodes: readonly WordNode[],
): Promise<Pick<Source, 'images' | 'doubts'> & { lines: BareLine[] }> {
  const images: SourceImage[] = []
  const doubts: Doubt[] = []
  const kept: BareLine[] = []
  for (const line of lines) {
    if (line.image === undefined) kept.push(line)
    else {
      const image = await takeImage(nodes[line.image])
      if (image === undefined) doubts.push({ lines: [line.number], message: importMessages.doubtImage })
      else kept.push({ ...line, image: images.push(image) - 1 })
    }
  }
  return { images, doubts, lines: kept }
}

/** Undefined when the file does not hold it (it may be on the web: nothing is fetched) or a page cannot show it. */
async function takeImage(node: WordNode | undefined): Promise<SourceImage | undefined> {
  try {
    const bytes = await node?.readAsBuffer?.()
    const extension = bytes && imageKind(bytes)
    return bytes && extension && { bytes, extension }
  } catch {
    return undefined
  }
}
