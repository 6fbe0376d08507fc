// Quotation marks and brackets that have no partner. Knows nothing of where a text stands.

export interface LoneMark {
  mark: string
  at: number
  /** The partner that is missing. */
  partner: string
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
]
const CLOSE_OF = new Map(PAIRS)
const OPEN_OF = new Map(PAIRS.map(([open, close]) => [close, open]))

/** A closing ’ between Latin letters is an apostrophe. */
const isApostrophe = (text: string, at: number): boolean =>
  text[at] === '’' && /[A-Za-z0-9]/.test(text[at - 1] ?? '')

/** 一）or 1）at the head of a clause is a list mark. */
const isListMark = (text: string, at: number): boolean =>
  text[at] === '）' && /(?:^|[，。；：\s])[\d一二三四五六七八九十]{1,3}$/u.test(text.slice(0, at))

/** Marks without a partner in the same text, in order. Pairs may lie inside each other, never across. */
export function loneMarks(text: string): LoneMark[] {
  const open: LoneMark[] = []
  const lone: LoneMark[] = []
  for (const { index: at, 0: mark } of text.matchAll(/[“”‘’（）《》〈〉【】「」『』]/gu)) {
    const close = CLOSE_OF.get(mark)
    if (close !== undefined) {
      open.push({ mark, at, partner: close })
      continue
    }
    const partner = OPEN_OF.get(mark) ?? ''
    const last = open.findLastIndex((before) => before.mark === partner)
    if (last === -1) {
      if (!isApostrophe(text, at) && !isListMark(text, at)) lone.push({ mark, at, partner })
    } else lone.push(...open.splice(last).slice(1))
  }
  return [...lone, ...open].sort((a, b) => a.at - b.at)
}
