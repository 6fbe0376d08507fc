// Where a correction is told, and to whom it is news.
import { describe, expect, test } from 'vitest'
import { correctedSince } from '#content/corrections.ts'
import { reflectionData, reportData } from '#content/page-data.ts'
import { anEvent } from '#tests/support/events.ts'

const CORRECTIONS = [
  { date: '2021-05-01', text: '「第一章」应为「第二章」。', block: 'p000002' },
  { date: '2021-05-02', text: '李明的职务应为护士长。', block: 'p0000a1' },
  { date: '2021-05-03', text: '活动时间应为四月。' },
]

describe('a correction', () => {
  const event = anEvent({ corrections: CORRECTIONS })

  test('stands at the article whose block it names, without a block at the report', () => {
    expect(reportData(event).corrections.map(({ date }) => date)).toEqual(['2021-05-01', '2021-05-03'])
    expect(reflectionData(event, 'li-ming')?.corrections).toEqual([
      { date: '2021-05-02', text: '李明的职务应为护士长。' },
    ])
    expect(reflectionData(event, 'ouyang-lan')?.corrections).toBeUndefined()
  })

  test('is news to who read the article on an earlier day', () => {
    const on = (day: number) => new Date(2021, 4, day, 12).getTime()
    const corrections = reportData(event).corrections
    expect(correctedSince(corrections, on(2))).toBe(true)
    expect(correctedSince(corrections, on(3))).toBe(false)
    expect(correctedSince([], on(1))).toBe(false)
  })
})
