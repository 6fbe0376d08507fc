// The walk through a JSON text: it takes what JSON.parse takes, finds every value, and says what the hand did.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonFault, type JsonFaultKind, scanJson } from '#tools/event-file/scan-json.ts'

function faultIn(text: string): { kind: JsonFaultKind; at: string } | undefined {
  try {
    scanJson(text)
    return undefined
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    return { kind: error.kind, at: text.slice(error.at, error.at + 3) }
  }
}

describe('what JSON.parse takes', () => {
  test('is taken, and every value is found in its place', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue())
    fc.assert(
      fc.property(object, fc.constantFrom(undefined, 1, '\t', '\r'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        const { places } = scanJson(text)
        const whole = places.get('')
        expect(text.slice(whole?.start, whole?.end)).toBe(text)
      }),
    )
  })

  test('values stand where they are said to', () => {
    const text = '\ufeff{\r\n  "a": [ {"b" : "x\\"y"}, 12 ],\r\n  "c": null}'
    const { places } = scanJson(text)
    const found = [...places].map(([field, { start, end }]) => [field, text.slice(start, end)])
    expect(Object.fromEntries(found)).toMatchObject({ 'a[0].b': '"x\\"y"', 'a[1]': '12', c: 'null' })
    expect(text.slice(places.get('c')?.key)).toMatch(/^"c": null/)
  })

  test('a broken one is taken by neither', () => {
    const text = JSON.stringify({
      slug: 'x',
      list: [1, -2.5e3, true, null, { text: '好\n"' }],
      empty: [],
      none: {},
    })
    const broken = fc.tuple(
      fc.nat(text.length),
      fc.constantFrom('', '"', ',', '}', ']', '{', ':', '\\', '，', '\n', 'x', '0'),
    )
    fc.assert(
      fc.property(broken, fc.nat(2), ([at, put], out) => {
        const changed = text.slice(0, at) + put + text.slice(at + out)
        let parses = true
        try {
          parses = typeof JSON.parse(changed) === 'object'
        } catch {
          parses = false
        }
        expect(faultIn(changed) === undefined, changed).toBe(parses)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('what the hand did is told, and where', () => {
  test.each<[string, JsonFaultKind, string]>([
    ['{"a": 1 "b": 2}', 'missingComma', '1 "'],
    ['{"a": [1 2]}', 'missingComma', '1 2'],
    ['{"a": 1，"b": 2}', 'wideMark', '，"b'],
    ['{“a”: 1}', 'wideMark', '“a”'],
    ['{"a"： 1}', 'wideMark', '： 1'],
    ['{"a": “x”}', 'wideMark', '“x”'],
    ['{"a": "他说"好"。"}', 'quoteInside', '"好"'],
    ['{"a": 1,}', 'extraComma', ',}'],
    ['{"a": [1,]}', 'extraComma', ',]}'],
    ['{"a": "x\n"}', 'openText', '\n"}'],
    ['{"a": "x', 'openText', ''],
    ['{"a": "x\ty"}', 'controlInText', '\ty"'],
    ['{"a": "D:\\车"}', 'badEscape', '\\车"'],
    ['{"a" 1}', 'missingColon', '1}'],
    ['{"a": }', 'missingValue', '}'],
    ['{"a": x}', 'bareWord', 'x}'],
    ['{a: 1}', 'bareWord', 'a: '],
    ["{'a': 1}", 'bareWord', "'a'"],
    ['{"a": [1}', 'unclosed', '}'],
    ['{"a": 1', 'unclosed', ''],
    ['{"a": 1} x', 'textAfterEnd', 'x'],
    ['标题', 'otherText', '标题'],
    ['[]', 'otherText', '[]'],
    [`{"a":${'['.repeat(200)}`, 'tooDeep', '[[['],
  ])('%s', (text, kind, at) => {
    expect(faultIn(text)).toEqual({ kind, at })
  })
})

test('a name that stands twice in one object is noticed, in two objects it is not', () => {
  expect(scanJson('{"a": {"b": 1, "b": 2}, "c": {"b": 3}}').repeated).toEqual([{ field: 'a.b', at: 15 }])
})
