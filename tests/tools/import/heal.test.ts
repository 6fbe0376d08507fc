// The rules by which two lines are one paragraph or two, and headings that stay apart.
import { describe, expect, test } from 'vitest'
import { heal } from '#tools/import/heal.ts'
import { seamBetween } from '#tools/import/seam.ts'

function healed(...lines: string[]): string[] {
  const { parts } = heal(lines.map((text, at) => ({ kind: 'text', line: { text, number: at + 1 } })))
  return parts.map((part) => (part.kind === 'paragraph' ? part.text : `# ${part.lines[0]?.text}`))
}

describe('two lines are one paragraph', () => {
  test.each([
    ['我们注重职工活动的开', '展，形成常态。'],
    ['提炼出“四个立足”', '，把认识提升了。'],
    ['他说，要“四个立足”', '把认识提升了。'],
    ['这样很好', '。大家都来。'],
    ['他说：“我们要学习。', '”大家都笑了。'],
    ['有这样一个思路：', '我们身边就有。'],
    ['这是方向性问题；', '从实践层面上看。'],
  ])('%s|%s', (left, right) => {
    expect(healed(left, right)).toEqual([`${left}${right}`])
  })

  test('also in a chain, with every join at its offset and its lines', () => {
    const lines = ['甲乙', '丙丁，', '戊己。'].map((text, at) => ({ text, number: 3 * at + 1 }))
    const { parts } = heal(lines.map((line) => ({ kind: 'text', line })))
    expect(parts).toEqual([
      {
        kind: 'paragraph',
        text: '甲乙丙丁，戊己。',
        lines: [1, 4, 7],
        seams: [
          { offset: 2, leftLine: 1, rightLine: 4, reason: 'unfinished' },
          { offset: 5, leftLine: 4, rightLine: 7, reason: 'unfinished' },
        ],
      },
    ])
  })

  test('with nothing between Han and digits, and one blank where Latin words meet', () => {
    expect(healed('来了13', '0余人。')).toEqual(['来了130余人。'])
    expect(healed('会用Power', 'Point做课件。')).toEqual(['会用Power Point做课件。'])
    expect(healed('会用Word', '做课件。')).toEqual(['会用Word做课件。'])
  })
})

describe('two lines are two paragraphs', () => {
  test.each([
    ['第一段完了。', '第二段开始。'],
    ['他问：“好吗？”', '大家说好。'],
    ['（完了。）', '第二段开始。'],
    ['话没有说完……', '第二段开始。'],
    ['李会增强调：', '“学习好、宣传好。”'],
    ['要做到：', '一是加强学习；'],
    ['一是加强学习；', '二是抓好落实。'],
    ['（一）加强学习；', '（二）抓好落实。'],
    ['1.加强学习；', '2.抓好落实。'],
    ['They came.', '第二段开始。'],
  ])('%s|%s', (left, right) => {
    expect(healed(left, right)).toEqual([left, right])
    expect(seamBetween(left, right)).toBeUndefined()
  })
})

describe('a short line without punctuation', () => {
  test('is a heading where a number or its words say so, and is never glued to the text', () => {
    expect(healed('上一段完了。', '感受与体会', '听了宣讲，我很受鼓舞。')).toEqual([
      '上一段完了。',
      '# 感受与体会',
      '听了宣讲，我很受鼓舞。',
    ])
    expect(healed('一、加强学习', '要学好。')).toEqual(['# 一、加强学习', '要学好。'])
  })

  test('is prose where the line before is not finished, or the next one only goes on', () => {
    expect(healed('我谈谈自己的', '感受与体会', '。大家很高兴。')).toEqual([
      '我谈谈自己的感受与体会。大家很高兴。',
    ])
    expect(healed('我的体会', '，是要学习。')).toEqual(['我的体会，是要学习。'])
  })

  test('is joined where nothing tells, and the editor is asked', () => {
    const lines = ['上一段完了。', '劳模在身边', '我们医院有一位医生。']
    const { doubts } = heal(lines.map((text, at) => ({ kind: 'text', line: { text, number: at + 1 } })))
    expect(healed(...lines)).toEqual(['上一段完了。', '劳模在身边我们医院有一位医生。'])
    expect(doubts).toEqual([
      { lines: [2, 3], message: '前一行很短、没有标点，与后一行接成了一段；如果它是小标题，请分开' },
    ])
  })
})
