// Where in an event a field stands, as an editor says it: 第 2 篇心得（韩凌）第 3 段“我们复兴医院……”. Judges nothing.
import { opening } from './excerpt.ts'
import type { PathKey } from './field-path.ts'
import { fieldWords } from './field-words.ts'

/**
 * The place of a field in words.
 * @param path as `fieldPath` reads it
 * @param data what the file holds, whatever it is: names and opening words are taken from it
 */
export function placeInWords(path: readonly PathKey[], data: unknown): string {
  let words = ''
  let node = data
  for (const [at, key] of path.entries()) {
    const list = path[at - 1]
    node = Reflect.get(Object(node), key)
    if (typeof key === 'number') words += itemWords(list, key, node)
    else if (typeof path[at + 1] !== 'number' || !(key in fieldWords.items))
      words += keyWords(key, words !== '')
    if (key === 'lead') words += quoted(openingOf(node))
  }
  return words.trim()
}

function itemWords(list: PathKey | undefined, index: number, node: unknown): string {
  const item =
    typeof list === 'number' ? fieldWords.phrase : (fieldWords.items[String(list)] ?? fieldWords.anyItem)
  return item(index + 1) + (list === 'reflections' ? named(nameOf(node)) : quoted(openingOf(node)))
}

function keyWords(key: string, follows: boolean): string {
  const word = Object.hasOwn(fieldWords.keys, key) ? fieldWords.keys[key] : undefined
  const name = word === undefined ? ` ${key} ` : word
  return follows ? fieldWords.of(name) : name
}

const named = (name: string | undefined): string => (name === undefined ? '' : `（${name}）`)
const quoted = (words: string | undefined): string => (words === undefined ? '' : `“${words}”`)

/** The first voice of a reflection. */
function nameOf(reflection: unknown): string | undefined {
  const name = Reflect.get(Object(Reflect.get(Object(Reflect.get(Object(reflection), 'voices')), 0)), 'name')
  return typeof name === 'string' && name !== '' ? name : undefined
}

/** The opening words of a block; those of a title's first line, or a caption, where it is no paragraph. */
function openingOf(block: unknown): string | undefined {
  const { text, title, caption, src } = Object(block)
  const line: unknown = Object(title).lines?.[0]
  const heading = Array.isArray(line) ? line.join('') : undefined
  const words: unknown = [text, heading, caption, src].find(
    (candidate) => typeof candidate === 'string' && candidate,
  )
  return typeof words === 'string' ? opening(words) : undefined
}
