// How running text is set in Chinese print: marks at the end, no stray spaces, full-width marks. Knows no event.
import { excerpt } from './excerpt.ts'
import { proofMessages } from './proof-messages.ts'

// A half-width mark is told as such, and only so.
const CLOSERS = /[”’」』）】》〉"')]+$/u
const ENDS_WELL = /(?:[。！？…：；.!?:;]|——)$/u
const STOPS_SHORT = /[，、,]$/u
const TAIL = 8

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '"': '“ ”',
  "'": '‘ ’',
}

const WIDE = String.raw`\p{Script=Han}，。；：！？、“”‘’（）《》【】「」…`
const INNER_SPACE = new RegExp(String.raw`(?<=[${WIDE}])[ \t\u00a0\u2000-\u200a\u3000]+(?=[${WIDE}])`, 'gu')
// A full stop or a colon in Latin words, numbers and addresses has no Han on its left; brackets have it on either side.
const HALF_WIDTH = new RegExp(
  String.raw`(?<=[${WIDE}])[,;:!?](?!\/\/)|(?<=[${WIDE}])\.(?![\w.])|(?<=\p{Script=Han})[("']|[("'](?=\p{Script=Han})|(?<=\p{Script=Han})\)`,
  'gu',
)
const REPEATED = /([，、；：])\1+|。{2}|([！？])\2{3,}/u

/** What is wrong with one line of text, whatever it is: a paragraph, a caption, a phrase. */
export function spacingAndMarks(text: string): string[] {
  const spaces = [...text.matchAll(INNER_SPACE)]
  const halves = [...text.matchAll(HALF_WIDTH)]
  const repeated = REPEATED.exec(text)
  const [space] = spaces
  const [half] = halves
  const marks = [...new Set(halves.map(([mark]) => mark))]
  return [
    ...(space ? [proofMessages.innerSpace(spaces.length, withShownSpaces(text, space.index))] : []),
    ...(half
      ? [
          proofMessages.halfWidth(
            marks.join(' '),
            marks.map((mark) => FULL_WIDTH[mark]).join(' '),
            excerpt(text, half.index),
          ),
        ]
      : []),
    ...(repeated
      ? [proofMessages.repeatedMark(repeated[0], excerpt(text, repeated.index, repeated[0].length))]
      : []),
  ]
}

/** Whether a paragraph ends as one does; a message when it does not. */
export function ending(text: string): string[] {
  const bare = text.trimEnd().replace(CLOSERS, '')
  if (bare === '' || ENDS_WELL.test(bare)) return []
  const tail = [...text].slice(-TAIL).join('')
  return [STOPS_SHORT.test(bare) ? proofMessages.stopsShort(tail) : proofMessages.noFinalMark(tail)]
}

// A space cannot be seen: an open box stands for it.
function withShownSpaces(text: string, first: number): string {
  return excerpt(text.replace(INNER_SPACE, '␣'), first)
}
