// Which reflection comes next for a reader who has read some.
import { expect, test } from 'vitest'
import { nextUnread } from '#content/next-unread.ts'

const ALL = ['a', 'b', 'c', 'd'].map((slug) => ({ slug }))

test.each([
  ['a', [], 'b'],
  ['a', ['b'], 'c'],
  ['d', [], 'a'],
  ['c', ['d', 'a'], 'b'],
  ['b', ['a', 'c', 'd'], undefined],
  ['elsewhere', [], undefined],
])('after %s, %j read, it is %s', (current, read, next) => {
  expect(nextUnread(ALL, current, ({ slug }) => read.includes(slug))?.slug).toBe(next)
})
