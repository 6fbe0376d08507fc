// One member changed, every other character as it was.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setMember } from '#tools/event-file/edit-json.ts'

const file = (newline: string, indent: string) =>
  [
    '{',
    `${indent}"slug": "a",`,
    `${indent}"list": [`,
    `${indent}${indent}{ "slug": "b" , "x":1}`,
    `${indent}]`,
    '}',
    '',
  ].join(newline)

describe.each([
  ['Unix', '\n', '  '],
  ['Windows', '\r\n', '  '],
  ['tabs', '\n', '\t'],
])('%s', (_, newline, indent) => {
  const text = file(newline, indent)

  test('a value is replaced where it stands', () => {
    expect(setMember(text, { holder: '', key: 'slug', value: 'new', after: 'slug' })).toBe(
      text.replace('"a"', '"new"'),
    )
  })

  test('a new member is written as its neighbours are', () => {
    const changed = setMember(text, { holder: '', key: 'formerSlugs', value: ['a', 'b'], after: 'slug' })
    const lines = ['"slug": "a",', '"formerSlugs": [', `${indent}"a",`, `${indent}"b"`, '],']
    expect(changed).toBe(text.replace('"slug": "a",', lines.join(newline + indent)))
  })

  test('in an object on one line it stays on that line', () => {
    const changed = setMember(text, { holder: 'list[0]', key: 'status', value: 'withdrawn', after: 'slug' })
    expect(changed).toContain('{ "slug": "b", "status": "withdrawn" , "x":1}')
  })
})

test('a mark in front of the file stays', () => {
  expect(setMember('\ufeff{"slug":"a"}', { holder: '', key: 'slug', value: 'b', after: 'slug' })).toBe(
    '\ufeff{"slug":"b"}',
  )
})

test('whatever the file, the result holds the value and all else is unchanged', () => {
  const rest = fc.dictionary(fc.string(), fc.jsonValue())
  const indent = fc.constantFrom(undefined, 2, '\t')
  fc.assert(
    fc.property(rest, indent, fc.boolean(), (others, space, windows) => {
      const text = JSON.stringify({ ...others, slug: 'a' }, undefined, space)
      const changed = setMember(windows ? text.replaceAll('\n', '\r\n') : text, {
        holder: '',
        key: 'formerSlugs',
        value: ['x', 'y'],
        after: 'slug',
      })
      expect(JSON.parse(changed)).toEqual({ ...JSON.parse(text), formerSlugs: ['x', 'y'] })
      expect(windows && space !== undefined ? /(?<!\r)\n/.test(changed) : false).toBe(false)
    }),
  )
})
