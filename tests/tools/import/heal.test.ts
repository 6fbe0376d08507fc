// The rules by which two lines are one paragraph or two, and every join told.
import { describe, expect, test } from 'vitest'
import { layoutOf } from '#tools/import/classify/layout.ts'
import { heal, type JoinDecisions } from '#tools/import/heal/heal.ts'
import { seamBetween } from '#tools/import/heal/seam.ts'
import { textLines } from '#tools/import/source/text-lines.ts'

/** Lines of text with a blank line between them, all of them prose. */
function healLines(lines: readonly string[], decided: JoinDecisions = new Map()) {
  const { lines: source } = textLines(lines.join('\n\n'))
  return heal(
    source.map((line) => ({ line, role: 'text' })),
    layoutOf(source),
    decided,
  )
}

const healed = (...lines: string[]): string[] =>
  healLines(lines).parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))

describe('two lines are one paragraph', () => {
  test.each([
    ['我们注重职工活动的开', '展，形成常态。'],
    ['提炼出“四个立足”', '，把认识提升了。'],
    ['他说，要“四个立足”', '把认识提升了。'],
    ['这样很好', '。大家都来。'],
    ['他说：“我们要学习。', '”大家都笑了。'],
    ['有这样一个思路：', '我们身边就有。'],
    ['这是方向性问题；', '从实践层面上看。'],
    ['工会有两点做得不够：', '一是在日常工作中不细；二是不勤。'],
  ])('%s|%s', (left, right) => {
    expect(healed(left, right)).toEqual([`${left}${right}`])
  })

  test('also in a chain, with every join at its offset and its lines', () => {
    const { parts, doubts } = healLines(['甲乙', '丙丁，', '戊己。'])
    expect(parts).toMatchObject([
      {
        kind: 'paragraph',
        text: '甲乙丙丁，戊己。',
        lines: [1, 3, 5],
        seams: [
          { offset: 2, leftLine: 1, rightLine: 3, reason: 'unfinished' },
          { offset: 5, leftLine: 3, rightLine: 5, reason: 'unfinished' },
        ],
      },
    ])
    expect(doubts.map(({ lines }) => lines)).toEqual([
      [1, 3],
      [3, 5],
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
    ['一是加强学习；', '二是抓好落实。'],
    ['（一）加强学习；', '（二）抓好落实。'],
    ['1.加强学习；', '2.抓好落实。'],
    ['They came.', '第二段开始。'],
  ])('%s|%s', (left, right) => {
    expect(healed(left, right)).toEqual([left, right])
  })

  test('where a list of points follows a colon, each point on a line of its own', () => {
    expect(healed('要做到：', '一是加强学习；', '二是抓好落实。')).toHaveLength(3)
  })

  test('where the editor says so, and are one where the editor says that', () => {
    const [, second] = textLines('甲乙\n\n丙丁。').lines
    const key = second?.key ?? ''
    expect(healLines(['甲乙', '丙丁。'], new Map([[key, false]])).parts).toHaveLength(2)
    const [, third] = textLines('甲乙。\n\n丙丁。').lines
    expect(healLines(['甲乙。', '丙丁。'], new Map([[third?.key ?? '', true]])).parts).toMatchObject([
      { text: '甲乙。丙丁。', seams: [{ reason: 'asked' }] },
    ])
  })
})

test('a line that begins with a mark no line begins with always goes on with the one before', () => {
  for (const mark of '，。、；：？！”’」』）】》…')
    expect(seamBetween('完了。', `${mark}好`)).toBe('cannotStart')
})

test('an open end and a short left half are told', () => {
  const messages = healLines(['劳模在身边', '我们医院有一位医生，', '很好']).doubts.map(
    ({ message }) => message,
  )
  expect(messages.join()).toContain('如果它是小标题，请分开')
  expect(messages.join()).toContain('末尾没有句末标点')
})
