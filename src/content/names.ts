// Chinese names: surname, the character on a seal, and how voices are written together. Knows nothing of pages.
import type { Voice } from './schema/voice.ts'

const COMPOUND_SURNAMES = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 淳于 达奚 褚师'.split(
    ' ',
  ),
)
const MIDDLE_DOT = /[·•・‧]/u

/** The surname of a person's name; of a name of another people (with a middle dot) its first character. */
export function surname(name: string): string {
  const characters = [...name]
  const two = characters.slice(0, 2).join('')
  const compound = characters.length > 2 && !MIDDLE_DOT.test(name) && COMPOUND_SURNAMES.has(two)
  return compound ? two : (characters[0] ?? '')
}

/** What a voice's seal shows: a person's surname, an organization's first character. */
export function sealText(voice: Voice): string {
  return voice.type === 'Person' ? surname(voice.name) : ([...voice.name][0] ?? '')
}

/** All names of a reflection's voices, as printed: 胡桂芝、韩凌. */
export function voiceNames(voices: readonly Voice[]): string {
  return voices.map((voice) => voice.name).join('、')
}

/** Where a voice stands: affiliation and post, as printed: 广外医院工会主席. Empty when neither is known. */
export function voicePost(voice: Voice): string {
  return voice.type === 'Person' ? `${voice.affiliation ?? ''}${voice.jobTitle ?? ''}` : ''
}

/** Voices as a quotation cites them: one with where they stand, several by their names. */
export function citedVoices(voices: readonly Voice[]): string {
  const [voice, ...others] = voices
  if (!voice || others.length > 0) return voiceNames(voices)
  const post = voicePost(voice)
  return post === '' ? voice.name : `${voice.name}　${post}`
}
