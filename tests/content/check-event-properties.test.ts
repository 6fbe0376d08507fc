// What holds for any data at all: checkEvent never throws, never changes what it accepts, always speaks Chinese.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import { anEvent } from '#tests/support/events.ts'

type Path = (string | number)[]

const full = anEvent({
  formerSlugs: ['dushu'],
  retired: { p0000z1: 'p000002' },
  corrections: [{ date: '2021-05-01', text: '人数有误。', block: 'p000002' }],
  source: {
    file: 'dushu.txt',
    sha256: 'a'.repeat(64),
    joins: [{ block: 'p000002', offset: 3, left: '大家围', right: '坐在一' }],
  },
})

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return [[], ...entries.flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]))]
}

/** The file's data with another value, or another key, at one place. */
function changed(path: Path, value: unknown, key: string | undefined): unknown {
  const put = (node: unknown, [head, ...rest]: Path): unknown => {
    if (head !== undefined) {
      const copy: object = Array.isArray(node) ? [...node] : { ...Object(node) }
      return Object.assign(copy, { [head]: put(Reflect.get(copy, head), rest) })
    }
    if (key === undefined || typeof node !== 'object') return value
    // As JSON.parse does it: `__proto__` becomes a key like any other.
    return Object.defineProperty({ ...node }, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return JSON.parse(JSON.stringify(put(full, path)))
}

const odd = fc.constantFrom<unknown>(
  '',
  ' ',
  'abc',
  '2018-02-30',
  '\ud842',
  [],
  {},
  null,
  -0,
  0,
  -1,
  1e99,
  0.5,
  true,
)
const value = fc.oneof(odd, fc.jsonValue())
const key = fc.option(fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length', 'x'), {
  nil: undefined,
})
const spoilt = fc.tuple(fc.constantFrom(...pathsOf(full)), value, key).map((change) => changed(...change))
const anything = fc.oneof({ weight: 4, arbitrary: spoilt }, { weight: 1, arbitrary: fc.jsonValue() })

test('the event the properties start from is right', () => {
  expect(checkEvent(full)).toEqual({ ok: true, value: full })
})

test('checkEvent never throws, and tells each problem in Chinese', () => {
  fc.assert(
    fc.property(anything, (data) => {
      const checked = checkEvent(data)
      if (checked.ok) return
      expect(checked.problems.length).toBeGreaterThan(0)
      for (const { message } of checked.problems) expect(message).toMatch(/\p{Script=Han}/u)
    }),
    { numRuns: 2000 },
  )
})

test('what checkEvent accepts is what stands in the file, nothing lost and nothing added', () => {
  fc.assert(
    fc.property(anything, (data) => {
      const checked = checkEvent(data)
      if (checked.ok) expect(JSON.parse(JSON.stringify(checked.value))).toStrictEqual(data)
    }),
    { numRuns: 2000 },
  )
})
