// How titles fall into phrases, and which of them no longer say what they said.
import { describe, expect, test } from 'vitest'
import { titleFaults } from '#content/title-rules.ts'

const faults = (lines: string[][], sources: string[] = []) => titleFaults(lines, sources).join('\n')

describe('a title is right', () => {
  test.each([
    [
      [
        ['宣讲脚步', '不停歇'],
        ['中国工会', '十七大', '精神', '到“医”线'],
      ],
    ],
    [[['北京市总工会', '会员大会', '召开']]],
    [[['Power Point', '课堂']]],
  ])('%j', (lines) => expect(faults(lines)).toBe(''))

  test('when it is one the source had, spaces aside', () => {
    expect(faults([['宣讲脚步'], ['不停歇']], ['宣讲 脚步不停歇'])).toBe('')
  })
})

describe('a title is told of', () => {
  test.each([
    ['words in two phrases', [['宣讲脚步', '脚步不停歇']], '都有“脚步”'],
    ['a phrase twice', [['宣讲', '宣讲']], '都有“宣讲”'],
    ['a space in a phrase', [['宣讲 脚步']], '中间有空格'],
    ['a mark at the head of a phrase', [['宣讲', '，脚步']], '以标点开头'],
    ['an opening mark at the end of one', [['宣讲“', '脚步”']], '以左引号或左括号结尾'],
    ['a phrase no phone can set', [['中国工会十七大精神进车间进班组']], '有 15 个字'],
    ['a lone mark', [['宣讲“脚步', '不停歇']], '“ 没有和它成对的 ”'],
    ['a half-width mark', [['宣讲,脚步']], '英文标点 ,'],
  ])('%s', (_, lines, words) => expect(faults(lines)).toContain(words))

  test('a character lost or added, by the nearest title of the source', () => {
    const sources = ['学习劳模精神 营造和谐劳动关系', '宣讲脚步不停歇']
    expect(faults([['宣讲脚', '不停歇']], sources)).toContain(
      '标题“宣讲脚不停歇”和原稿的“宣讲脚步不停歇”不一样',
    )
  })
})
