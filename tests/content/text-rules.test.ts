// How running text is set: what a proofreader would mark, and what he would let pass.
import { describe, expect, test } from 'vitest'
import { ending, spacingAndMarks } from '#content/text-rules.ts'

describe('a paragraph ends', () => {
  test.each([
    '好。',
    '好！',
    '好？',
    '好……',
    '好。”',
    '（好。）',
    '如下：',
    '一是加强学习；',
    '他走了——',
    'Good.',
  ])('as one does: %s', (text) => expect(ending(text)).toEqual([]))

  test.each([
    ['好', '末尾没有标点'],
    ['他说“好”', '末尾没有标点'],
    ['好，', '停在逗号'],
    ['甲、', '停在逗号'],
    ['听了李主席的宣讲，我很受鼓舞', '“宣讲，我很受鼓舞”'],
  ])('otherwise and is told: %s', (text, words) => expect(ending(text).join()).toContain(words))
})

describe('spaces and marks', () => {
  test.each([
    '11月21日，130余人参加。',
    '使用 PowerPoint 讲解，网址是 https://example.org/a?b=1。',
    '气温升到 36.5 度，比分 3:2。',
    '他叫 Li Ming，来自 A,B 两组。',
    '版本 v1.2.3 已经发布。',
  ])('let pass: %s', (text) => expect(spacingAndMarks(text)).toEqual([]))

  test.each([
    ['学习 精神', '有 1 处空格（“学习␣精神”'],
    ['甲　乙 丙', '有 2 处空格'],
    ['好， 他说。', '有 1 处空格'],
    ['大家好,我们', '英文标点 , （“大家好,我们”）：改成中文的 ，'],
    ['第二期(上)', '英文标点 ( ) '],
    ['走进车间.', '英文标点 . '],
    ['他说:"好。"', '英文标点 : " '],
    ['好。。', '重复了“。。”'],
    ['一，，二', '重复了“，，”'],
  ])('are told: %s', (text, words) => expect(spacingAndMarks(text).join('\n')).toContain(words))
})
