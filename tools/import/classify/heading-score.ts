// How likely a short line without punctuation is a heading and not the first piece of a paragraph. Knows no styles.
import { cutsWord } from '#tools/import/heal/words.ts'
import { cannotStart, isFinished, listMark } from '#tools/import/heal/line-edges.ts'
import { isPersonName } from '#tools/import/people/person-name.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import type { Layout } from './layout.ts'
import { isNumbered } from './shape.ts'

const WORDS =
  /(?:感受|体会|收获|打算|思考|启示|感悟|认识|建议|措施|做法|成效|总结|计划|设想|背景|经过|由来|故事|瞬间|变化|期待|寄语)$/u
const CLAUSE_START =
  /^(?:我们?|他们?|她们?|它|你们?|大家|这|那|此|在|从|对|当|通过|作为|为了|随着|伴随|据|今年|今天|近日|日前|首先|其次|同时|此外|另外|下一步|听了|听完|会上|会后|课后|其中|因为|所以|如果|虽然|但|可|而|于是|后来|以前|现在|目前|每|有(?:人|一)|\d)/u
const OPEN_END =
  /[的和与及或在把被将对向由以于为是有很更最也都就还又并这那每各该其我个十第从到给让使用得地着之所而但要能会可再只没不仅]$/u
const PARTICLE = /^[的地得了着过们中上下里内外等之所与和及或而]/u
const VERB_START =
  /^(?:走进|开展|进行|举行|举办|召开|做|把|被|让|使|将|给|以|于|也|都|就|还|又|更|才|却|不|没|参加|组织|围绕|来到|组成|是|有着?|能|会|要)/u
const PARAGRAPH_START =
  /^(?:[“《]|\d{4}年|\d{1,2}月|今[年天]|昨|当[天日年时晚]|近[日年]|日前|随着|为了?|在|从|据|作为|通过|我|他|她|它|这|那|有(?:人|一)|记者|活动|会上|会后|一|两|三|每|去年|最|老|大家|如今|现在|过去|以前|其实|说起|谈起|走进|说到)/u
const NAMED = 4
const ENOUGH = 2

/** @param peers how many other lines of its kind stand in the same text */
export function isHeading(
  line: SourceLine,
  next: SourceLine | undefined,
  layout: Layout,
  peers: number,
): boolean {
  if (next === undefined || cannotStart(next.text)) return false
  const { text } = line
  if (isNumbered(text)) return listMark(next.text)?.kind !== listMark(text)?.kind
  if (layout.styled || listMark(text) !== undefined || cutsWord(text, next.text)) return false
  return score(line, next, layout) + Math.min(peers, 2) / 2 >= ENOUGH
}

function score({ text, hints, gap }: SourceLine, next: SourceLine, layout: Layout): number {
  const indents = layout.indented && hints.indent === true ? (next.hints.indent === true ? 1.5 : -4) : 0
  return (
    lengthScore(text.length) +
    (WORDS.test(text) ? 2 : 0) +
    (CLAUSE_START.test(text) ? -1.5 : 0) +
    (OPEN_END.test(text) ? -2 : 0) +
    (count(text, '“') > count(text, '”') || count(text, '《') > count(text, '》') ? -4 : 0) +
    startScore(next.text) +
    (next.text.length >= 20 || isFinished(next.text) ? 0.5 : -1) +
    (gap && next.gap ? 0.5 : 0) +
    indents
  )
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

function lengthScore(length: number): number {
  if (length < 4) return 0.5
  if (length <= 12) return 1
  if (length <= 16) return 0.5
  return length <= 20 ? -0.5 : -2
}

function startScore(text: string): number {
  if (PARTICLE.test(text)) return -3
  if (PARAGRAPH_START.test(text)) return 1
  if (VERB_START.test(text)) return -1
  for (let length = NAMED; length >= 2; length -= 1) {
    if (isPersonName(text.slice(0, length))) return 1
  }
  return 0.5
}
