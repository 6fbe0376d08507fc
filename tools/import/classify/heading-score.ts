// How likely a short line without punctuation is a heading and not the first piece of a paragraph. Knows no styles.
import { cannotStart, isFinished, listMark } from '#tools/import/heal/line-edges.ts'
import { cutsWord, segments } from '#tools/import/heal/words.ts'
import { isPersonName } from '#tools/import/people/person-name.ts'
import { splitPost } from '#tools/import/people/posts.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import type { Layout } from './layout.ts'
import { isNumbered, isOrdinal } from './shape.ts'

const WORDS =
  /(?:感受|体会|收获|打算|思考|启示|感悟|认识|建议|措施|做法|成效|总结|计划|设想|背景|经过|由来|故事|瞬间|变化|期待|寄语)$/u
const ASKS = /怎样|怎么|如何|为何|为什么|是什么|[谁吗呢]$/u
const CLAUSE_START =
  /^(?:我们?|他们?|她们?|它|你们?|大家|这|那|此|在|从|对|当|通过|作为|为了|随着|伴随|据|今年|今天|近日|日前|首先|其次|同时|此外|另外|下一步|听了|听完|会上|会后|课后|其中|因为|所以|如果|虽然|但|可|而|于是|后来|以前|现在|目前|每|有(?:人|一)|\d)/u
const OPEN_END =
  /[的和与及或在把被将对向由以于为是有很更最也都就还又并这那每各该其我个十第从到给让使用得地着过之所而但要能会可再只没不仅几多一请叫说讲]$/u
const DONE_END = /了$/u
/** Half a word before a mark: 强|调，. */
const LONE = /^(?![好是对哎唉啊哦嗯])\p{Script=Han}[，。、；：？！”》）]/u
const PARTICLE = /^[的地得了着过们中里内外等之所与和及或而后前时]/u
/** A clause that begins so lacks its subject, which may be the line before. */
const VERB_START =
  /^(?:走|开展|进行|举|召开|做|把|被|让|使|将|给|以|于|也|都|就|还|又|更|才|却|不|没|参加|组织|围绕|来|组成|是|有(?!人|一)|能|会|要|说|讲|指出|强调|介绍|表示|认为|告诉|提出|希望|要求|回答|问|笑|接着|上台|成立|主持|带|拿|看|听|写|读|学|用|干|跑|站|坐|想|教|打|给|送|换|管|守|修|建|办|出|进|回|到|过|起|下|上|当场|结束|纳入|负责|开始|继续|成为|变|需|应|可|只|最后|放|摆|贴|挂|停|静|响|围|住|分|迈|报|跟|和|与|同|向|对|由|等|每)/u
const INNER = /[将把被]|正在|已经|可以|不能|就是|都是|的是|给了|过了|说/u
const PARAGRAPH_START =
  /^(?:[“《]|\d{4}年|\d{1,2}月|今[年天]|昨|当[天日年时晚]|近[日年]|日前|随着|为了?|在|从|据|作为|通过|我|他|她|它|这|那|有(?:人|一)|记者|活动|会上|会后|一|两|三|每|去年|最|老|大家|如今|现在|过去|以前|其实|说起|谈起|走进|说到)/u
const NUMERAL = /^[一二三四五六七八九十百千万两几\d]/u
const NAMED = 4
const ENOUGH = 2
const PEER = 0.75
/** Only what asks, or says what it heads, may seem to end in half a word: 课怎样上 | 课分三步. */
const CUT = 2.5
/** 手上 | 网约: the line ends in a whole word of its own, which the dictionary reads across. */
const CUT_AFTER_WORD = 1

/** @param peers how many other lines of its kind stand in the same text */
export function isHeading(
  line: SourceLine,
  next: SourceLine | undefined,
  layout: Layout,
  peers: number,
): boolean {
  if (next === undefined || cannotStart(next.text)) return false
  const { text } = line
  if (isOrdinal(text)) return !isOrdinal(next.text)
  if (isNumbered(text)) return listMark(next.text)?.kind !== listMark(text)?.kind
  if (layout.styled || listMark(text) !== undefined) return false
  return headingScore(line, next, layout) - cutScore(text, next.text) + Math.min(peers, 2) * PEER >= ENOUGH
}

export function headingScore({ text, hints, gap }: SourceLine, next: SourceLine, layout: Layout): number {
  const indented = layout.indented && hints.indent === true
  const indents = next.hints.indent === true ? 1.5 : -4
  return (
    lengthScore(text.length) +
    (WORDS.test(text) || ASKS.test(text) ? 2 : 0) +
    (CLAUSE_START.test(text) ? -1.5 : 0) +
    (OPEN_END.test(text) ? -4 : 0) +
    (DONE_END.test(text) ? -1.5 : 0) +
    (INNER.test(text) ? -1 : 0) +
    (endsInPerson(text) ? -2 : 0) +
    (endsInPost(text) && startsWithName(next.text) ? -3 : 0) +
    (count(text, '“') > count(text, '”') || count(text, '《') > count(text, '》') ? -4 : 0) +
    startScore(next.text) +
    (next.text.length >= 20 || isFinished(next.text) || /[，、；]$/u.test(next.text) ? 0.5 : 0) +
    (gap && next.gap ? 0.5 : 0) +
    (indented ? indents : 0)
  )
}

function cutScore(text: string, next: string): number {
  if (!cutsWord(text, next)) return 0
  return [...(segments(text).at(-1) ?? '')].length > 1 ? CUT_AFTER_WORD : CUT
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

function lengthScore(length: number): number {
  if (length < 4) return -0.5
  if (length <= 14) return 1
  if (length <= 16) return 0.5
  return length <= 20 ? -0.5 : -2
}

function startScore(text: string): number {
  if (PARTICLE.test(text) || LONE.test(text)) return -4
  if (VERB_START.test(text)) return -1.5
  if (PARAGRAPH_START.test(text)) return 1
  if (startsWithName(text)) return 1
  return NUMERAL.test(text) ? 0 : 0.5
}

function startsWithName(text: string): boolean {
  for (let length = NAMED; length >= 2; length -= 1) if (isPersonName(text.slice(0, length))) return true
  return false
}

/** 讲师团成员何淑敏: the subject of a sentence. */
const endsInPerson = (text: string): boolean =>
  text.length > 4 &&
  [3, 2].some((length) => isPersonName(text.slice(-length)) && endsInPost(text.slice(0, -length)))

const endsInPost = (text: string): boolean =>
  splitPost(text).jobTitle !== undefined || /[员工师手长]$/u.test(text)
