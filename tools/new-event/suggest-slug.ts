// An address for a new event, from the first words of its headline. Knows no other events.
import { pinyin } from 'pinyin-pro'
import type { Title } from '#content/schema/title.ts'
import { firstLine } from '#content/title.ts'

const CHARACTERS = 4
const HAN = /\p{Script=Han}/gu

/** 宣讲脚步不停歇, 2018 → `xuanjiangjiaobu-2018`. @param taken counted past when it is */
export function suggestSlug(headline: Title, year: string, taken: ReadonlyMap<string, string>): string {
  const han = (firstLine(headline).match(HAN) ?? []).slice(0, CHARACTERS).join('')
  const spelt = pinyin(han, { toneType: 'none', type: 'array', v: 'yu' })
    .join('')
    .replace(/[^a-z]/g, '')
  const slug = [spelt, year].filter((part) => part !== '').join('-')
  let free = slug
  for (let nth = 2; taken.has(free); nth += 1) free = `${slug}-${nth}`
  return free
}
