// Event files written to break the build or whoever reads what it says: refused with a sentence, or harmless.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { A_MEGABYTE, ACCEPTED_WORDS, REFUSED_CHARACTERS } from '#tests/hostile/support/hostile-words.ts'
import { contentFolder } from '#tests/support/content-folder.ts'
import { anEvent } from '#tests/support/events.ts'
import { checkContent } from '#tools/check-content/check-content.ts'

const FILE = 'dushu-2021.json'
const RIGHT = JSON.stringify(anEvent())
// Invisible or of another direction on a terminal, where an editor reads what is wrong.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

interface Told {
  status: number
  said: string
}

async function tell(text: string): Promise<Told> {
  const { env } = contentFolder([], { [FILE]: text })
  let said = ''
  const status = await checkContent([], env, (part) => {
    said += part
  })
  return { status, said }
}

const put = (place: string, by: string): string => {
  const text = RIGHT.replace(place, () => by)
  expect(text).not.toBe(RIGHT)
  return text
}
const key = (name: string, value = '{"owned":1}') => put('{', `{${JSON.stringify(name)}:${value},`)
const words = (text: string) => put('大家围坐在一起', JSON.stringify(text).slice(1, -1))
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)

const REFUSED: readonly [string, () => string, RegExp][] = [
  ['a key that is a prototype', () => key('__proto__'), /__proto__\n {4}不认识/],
  ['a key every object has', () => key('constructor'), /constructor\n {4}不认识/],
  ['such a key in a paragraph', () => put('"text":', '"__proto__":{"type":"x"},"text":'), /不认识/],
  ['such a key among retired blocks', () => key('retired', '{"__proto__":"p000001"}'), /编号的写法不对/],
  ['a key that turns the line around', () => key('\u202e\u001b[2J'), /不认识/],
  ['a key of a megabyte', () => key('k'.repeat(A_MEGABYTE)), /不认识/],
  ['two thousand keys', () => put('{', `{${numbered(2000)}`), /不认识/],
  ['lists a hundred thousand deep', () => key('x', nested('[', ']', 100_000)), /套得太深/],
  [
    'objects a hundred thousand deep',
    () => key('x', `${'{"x":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    /太深/,
  ],
  ['a million brackets that never close', () => '['.repeat(A_MEGABYTE), /./],
  ['a paragraph of a megabyte', () => words('字'.repeat(A_MEGABYTE)), /太长：一段不超过 20000 个字符/],
  ['a megabyte of markup', () => words('<script>'.repeat(A_MEGABYTE / 8)), /太长/],
  ['a phrase of a megabyte', () => put('春天', '天'.repeat(A_MEGABYTE)), /太长/],
  ['a name of a megabyte', () => put('李明', '李'.repeat(A_MEGABYTE)), /太长/],
  ['an address of a megabyte', () => put('li-ming', 'a'.repeat(A_MEGABYTE)), /地址太长/],
  ['an id that is markup', () => put('p000002', '<b>'), /编号的写法不对/],
  ['an address of another folder', () => put('li-ming', '../../etc'), /地址的写法不对/],
  ['an event at an address of ours', () => put('dushu-2021', 'assets'), /留给网站/],
  ['a link that runs', () => linked('javascript:alert(1)'), /链接的写法不对/],
  ['a link that runs, after a space', () => linked('\u3000javascript:alert(1)'), /链接的写法不对|空格/],
  ['a link by two slashes', () => linked('//example.org/'), /链接的写法不对/],
  ['a link that carries a page', () => linked('data:text/html,<script>'), /链接的写法不对/],
  ['a picture from elsewhere', () => picture('../../../etc/passwd.png'), /文件名不能用/],
  ['a picture of another site', () => picture('https://example.org/x.png'), /文件名不能用/],
  ['nothing', () => 'null', /./],
  ['a number beyond all', () => '1e999', /./],
]

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `"k${at}":1,`).join('')

function linked(value: string): string {
  const span = JSON.stringify([{ start: 0, end: 2, type: 'link', value }])
  return put('"text":"大家围坐', `"spans":${span},"text":"大家围坐`)
}

function picture(src: string): string {
  const figure = JSON.stringify({ type: 'figure', id: 'p0000f1', src, alt: '读书会现场' })
  return put('"blocks":[', `"blocks":[${figure},`)
}

describe('an event file is refused with a sentence an editor can read, when it holds', () => {
  test.each(REFUSED)('%s', async (_, text, sentence) => {
    const { status, said } = await tell(text())
    expect(status).toBe(1)
    expect(said).toMatch(sentence)
    expect(said).toMatch(/\p{Script=Han}/u)
    expect(said).not.toMatch(UNSEEN)
    expect(said.length).toBeLessThan(5000)
    expect(Object.hasOwn(Object.prototype, 'owned')).toBe(false)
  })

  test.each(REFUSED_CHARACTERS)('words with %s in them', async (_, character) => {
    const { status, said } = await tell(words(`大家${character}围坐`))
    expect(status).toBe(1)
    expect(said).toMatch(/控制字符|损坏的字符/)
    expect(said).not.toMatch(UNSEEN)
  })
})

test.each(ACCEPTED_WORDS)('%j are words like any other', async (text) => {
  const { status, said } = await tell(words(text))
  expect({ status, errors: /■ 有错/.test(said) }).toEqual({ status: 0, errors: false })
})

test('whatever a file holds, it is refused in Chinese or is an event, and nothing is thrown', async () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...ACCEPTED_WORDS, ...REFUSED_CHARACTERS.map(([, character]) => character), '__proto__'),
    fc.string({ unit: 'binary' }),
  )
  const places = Array.from(RIGHT.matchAll(/"(?:[^"\\]|\\.)*"|\d+|\[|\{/g), ({ index, 0: token }) => ({
    index,
    token,
  }))
  const spoilt = fc
    .tuple(fc.constantFrom(...places), odd, fc.boolean())
    .map(([{ index, token }, value, raw]) => {
      const by = raw ? String(value) : (JSON.stringify(value) ?? '')
      return RIGHT.slice(0, index) + by + RIGHT.slice(index + token.length)
    })
  await fc.assert(
    fc.asyncProperty(spoilt, async (text) => {
      const { status, said } = await tell(text)
      expect([0, 1]).toContain(status)
      expect(said).toMatch(/\p{Script=Han}/u)
      expect(said).not.toMatch(UNSEEN)
      expect(Object.hasOwn(Object.prototype, 'owned')).toBe(false)
    }),
    { numRuns: 150 },
  )
}, 60_000)
