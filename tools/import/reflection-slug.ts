// The address of a reflection: its first voice's name in pinyin, surname readings. Knows nothing of the text.
import { pinyin } from 'pinyin-pro'
import { surname } from '#content/names.ts'
import type { Voice } from '#content/schema/voice.ts'

const HAN = /^\p{Script=Han}+$/u
const LATIN = /^[A-Za-z][A-Za-z .'-]*$/u
const MIDDLE_DOT = /[·•・‧]/u
const SYLLABLE = /^[a-z]+$/

/** One slug for each voice, in order, equal ones followed by -2, -3 …; undefined for a name with no pinyin. */
export function reflectionSlugs(voices: readonly Voice[]): (string | undefined)[] {
  const taken = new Set<string>()
  const reached = new Map<string, number>()
  return voices.map((voice) => {
    const slug = nameSlug(voice)
    if (slug === undefined) return undefined
    let nth = reached.get(slug) ?? 1
    let free = nth === 1 ? slug : `${slug}-${nth}`
    while (taken.has(free)) {
      nth += 1
      free = `${slug}-${nth}`
    }
    reached.set(slug, nth)
    taken.add(free)
    return free
  })
}

function nameSlug({ type, name }: Voice): string | undefined {
  if (LATIN.test(name))
    return name
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join('-')
  if (type === 'Organization') return joined([romanize(name, false)])
  if (MIDDLE_DOT.test(name)) return joined(name.split(MIDDLE_DOT).map((part) => romanize(part, false)))
  const syllables = romanize(name, true)
  const family = [...surname(name)].length
  return joined([syllables?.slice(0, family), syllables?.slice(family)])
}

// ü is written yu, as passports have it: an address holds plain letters only.
function romanize(han: string, isName: boolean): string[] | undefined {
  if (!HAN.test(han)) return undefined
  const syllables = pinyin(han, {
    toneType: 'none',
    type: 'array',
    surname: isName ? 'head' : 'off',
    v: 'yu',
  })
  return syllables.every((syllable) => SYLLABLE.test(syllable)) ? syllables : undefined
}

function joined(words: readonly (string[] | undefined)[]): string | undefined {
  const spelt = words.map((word) => word?.join(''))
  return spelt.includes(undefined) ? undefined : spelt.filter((word) => word !== '').join('-')
}
