// From a line such as □郭祥倩 to label and authors. Knows nothing of the lines around it.
import type { Person } from '#content/schema/voice.ts'

export interface Byline {
  label?: string
  authors: Person[]
}

const SIGN = /^[□■◎]\s*/u
const WORD =
  /^(?:(?:本报|特约|见习|实习)*(?:记者|通讯员)[\s:：/]+|(?:文\/图|图\/文|图文|文|图|摄影|编辑|责任编辑)[:：/]\s*)/u
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[\p{Script=Han}·]{3,14}|[A-Za-z][A-Za-z.'-]*)$/u
const SPACED_NAME = /(?<=^|[\s、])(\p{Script=Han})\s+(\p{Script=Han})(?=$|[\s、])/gu

/** The byline a line is, or undefined when it is none; the label is kept as printed, without outer blanks. */
export function parseByline(line: string): Byline | undefined {
  const sign = SIGN.exec(line)?.[0] ?? ''
  const word = WORD.exec(line.slice(sign.length))?.[0] ?? ''
  const label = `${sign}${word}`
  if (label === '') return undefined
  const names = line
    .slice(label.length)
    .replace(SPACED_NAME, '$1$2')
    .split(/[\s、/]+/u)
    .filter((name) => name !== '')
  if (names.length === 0 || !names.every((name) => NAME.test(name))) return undefined
  return { label: label.trim(), authors: names.map((name) => ({ type: 'Person', name })) }
}
