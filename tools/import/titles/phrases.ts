// Proposes where a print line of a title may break: between phrases, never in one. Uses the platform's dictionary; an editor decides.
import { segments } from '#tools/import/heal/words.ts'
import { TERMS } from './terms.ts'

export interface Phrasing {
  phrases: string[]
  /** The dictionary did not know all its words: an editor should look. */
  doubtful: boolean
}

const WHOLE = 4
const LONGEST = 6
const OPENERS = /^[“‘《「『（(【〈]$/u
const CLOSERS = /^[”’》」』）)】〉，。、；：？！…—·,.;:?!%％℃-]+$/u
const STOP = /^[，。、；：！？]+$/u
const TO_NEXT = new Set(
  '到在为把向从让与和及以对用被由将不最更再也都是有新大小老一两三每全第这那各做当讲学看听读走进出上下为我你他她共同争'.split(
    '',
  ),
)
const TO_LAST = new Set(
  '的地得了着过们者性化力度感中里后前时人员会区市县院厂部局好起来去线级家业号点次年月日天岁名位个条件堂场班组队'.split(
    '',
  ),
)
const NUMBER = /^[\d０-９.％%]+$/u

/** `phrases` joined are the line, whatever it holds. */
export function proposePhrases(line: string): Phrasing {
  if ([...line].length <= WHOLE) return { phrases: [line], doubtful: false }
  const phrases: string[] = []
  let doubtful = false
  let lone = ''
  for (const clause of clausesOf(joinNumbers(joinQuotes(joinTerms(segments(line)))))) {
    const begins = clause.findLastIndex((word) => !CLOSERS.test(word)) + 1
    const proposed = proposeClause(clause.slice(0, begins))
    const [first = '', ...others] = proposed.phrases
    const marked = [`${lone}${first}`, ...others]
    append(marked, clause.slice(begins).join(''))
    doubtful ||= proposed.doubtful
    // 学、思、用: one character and its mark are no phrase.
    lone = others.length === 0 && [...first.trim()].length === 1 ? marked.join('') : ''
    if (lone === '') phrases.push(...marked)
  }
  if (lone !== '') append(phrases, lone)
  return { phrases, doubtful }
}

/** A line always may break after a stop but before what closes with it. */
function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]]
  let stopped = false
  for (const word of words) {
    const closes = CLOSERS.test(word) || word === ' '
    if (stopped && !closes) {
      clauses.push([])
      stopped = false
    }
    clauses.at(-1)?.push(word)
    if (STOP.test(word)) stopped = true
  }
  return clauses
}

/** 12：30, 5、6: what stands between two numbers is no stop. */
function joinNumbers(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const [before = '', sign = ''] = joined.slice(-2)
    if (STOP.test(sign) && NUMBER.test(before.slice(-1)) && NUMBER.test(word.slice(0, 1)))
      joined.splice(-2, 2, `${before}${sign}${word}`)
    else joined.push(word)
  }
  return joined
}

function proposeClause(words: readonly string[]): Phrasing {
  const whole = words.join('')
  if ([...whole].length <= WHOLE) return { phrases: [whole], doubtful: false }
  let doubtful = false
  const phrases: string[] = []
  let pending = ''
  for (const [at, word] of words.entries()) {
    const last = phrases.at(-1)
    const single = [...word].length === 1
    if (pending === '' && last !== undefined && goesWithLast(word, last, single))
      phrases[phrases.length - 1] = `${last}${word}`
    else if (single && at < words.length - 1 && word !== ' ') {
      if (!TO_NEXT.has(word) && !OPENERS.test(word)) doubtful = true
      pending += word
    } else {
      phrases.push(`${pending}${word}`)
      pending = ''
    }
  }
  if (pending !== '') append(phrases, pending)
  return { phrases: joinShort(phrases), doubtful }
}

function goesWithLast(word: string, last: string, single: boolean): boolean {
  if (word === ' ' || last.endsWith(' ') || CLOSERS.test(word)) return true
  if (NUMBER.test(last.slice(-1)) && [...word].length <= 2) return true
  return single && TO_LAST.has(word) && [...last].length < LONGEST
}

function append(phrases: string[], rest: string): void {
  const last = phrases.pop()
  phrases.push(`${last ?? ''}${rest}`)
}

/** Terms of trade unions that the dictionary takes apart. */
function joinTerms(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; ) {
    let text = words[at] ?? ''
    let best = text
    let end = at + 1
    for (let next = at + 1; next < words.length && text.length < LONGEST + 2; next += 1) {
      text += words[next] ?? ''
      if (TERMS.has(text)) {
        best = text
        end = next + 1
      }
    }
    joined.push(best)
    at = end
  }
  return joined
}

/** “医”: what a few characters in quotation marks say is not taken apart. */
function joinQuotes(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const end = OPENERS.test(word)
      ? words.findIndex((one, place) => place > at && /^[”’》」』）)】〉]$/u.test(one))
      : -1
    const quoted = end === -1 ? word : words.slice(at, end + 1).join('')
    if (end !== -1 && [...quoted].length <= LONGEST + 2) {
      joined.push(quoted)
      at = end
    } else joined.push(word)
  }
  return joined
}

/** Two words of two characters at the end of a line are one phrase: 会议成果; no phrase is a lone character. */
function joinShort(phrases: readonly string[]): string[] {
  const joined = phrases.map((phrase) => phrase)
  const length = (phrase: string | undefined): number => [...(phrase ?? '')].length
  if (joined.length > 2 && length(joined.at(-1)) === 2 && length(joined.at(-2)) === 2)
    append(joined, joined.pop() ?? '')
  for (let at = 0; at < joined.length; at += 1) {
    if (joined.length > 1 && length(joined[at]?.trim()) < 2) {
      const into = at === 0 ? 1 : at - 1
      joined[into] = at === 0 ? `${joined[0]}${joined[1]}` : `${joined[into]}${joined[at]}`
      joined.splice(at, 1)
      at -= 1
    }
  }
  return joined
}
