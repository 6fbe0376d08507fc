// The address of a reflection, from the name of its voice.
import { expect, test } from 'vitest'
import type { Voice } from '#content/schema/voice.ts'
import { reflectionSlugs } from '#tools/import/reflection-slug.ts'

const person = (name: string): Voice => ({ type: 'Person', name })
const slugOf = (voice: Voice) => reflectionSlugs([voice])[0]

test.each([
  ['胡桂芝', 'hu-guizhi'],
  ['韩凌', 'han-ling'],
  ['曾加顺', 'zeng-jiashun'],
  ['单雄信', 'shan-xiongxin'],
  ['仇英', 'qiu-ying'],
  ['解小东', 'xie-xiaodong'],
  ['欧阳娜娜', 'ouyang-nana'],
  ['万俟卨', 'moqi-xie'],
  ['吕布', 'lyu-bu'],
  ['阿依古丽·买买提', 'ayiguli-maimaiti'],
  ['John Li', 'john-li'],
])('%s is %s', (name, slug) => {
  expect(slugOf(person(name))).toBe(slug)
})

test('a group has one word', () => {
  expect(slugOf({ type: 'Organization', name: '急诊班组' })).toBe('jizhenbanzu')
})

test('equal ones are numbered from the second', () => {
  expect(reflectionSlugs(['韩凌', '韩玲', '胡桂芝', '韩灵'].map(person))).toEqual([
    'han-ling',
    'han-ling-2',
    'hu-guizhi',
    'han-ling-3',
  ])
})

test('a name that pinyin does not know has none, rather than half of one', () => {
  expect(slugOf(person('郭𠮷'))).toBeUndefined()
})
