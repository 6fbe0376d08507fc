import { describe, expect, test } from 'vitest'
import { type OutlineEntry, reflectionOutline, reportOutline } from '#content/outline.ts'
import { reflectionData, reportData } from '#content/page-data.ts'
import type { Block } from '#content/schema/block.ts'
import { titleText } from '#content/title.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'

const heading: Block = { type: 'heading', id: 'p00000h', title: { lines: [['第二章', '之前']] } }

const spelt = ({ title, ...entry }: OutlineEntry) => ({ title: titleText(title), ...entry })

describe('the outline of a report', () => {
  test('has its titles, its headings, what was put right, and each voice with its page', () => {
    const event = anEvent({
      report: { title: { lines: [['三十位职工', '同读一本书']] }, blocks: [aParagraph(), heading] },
      corrections: [{ date: '2021-05-01', text: '「第一章」应为「第二章」。' }],
    })
    expect(reportOutline(reportData(event)).map(spelt)).toEqual([
      { title: '春天读书会 走进城南医院', to: '#main' },
      { title: '三十位职工同读一本书', to: '#report' },
      { title: '第二章之前', to: '#p00000h' },
      { title: '更正', to: '#corrections' },
      { title: '心得分享', to: '#reflections' },
      { title: '把书读进心里', to: '/dushu-2021/li-ming/', by: '李明' },
      { title: '慢一点再慢一点', to: '/dushu-2021/ouyang-lan/', by: '欧阳兰' },
    ])
  })

  test('is empty where there is nothing but the text', () => {
    expect(reportOutline(reportData(anEvent({ reflections: [] })))).toEqual([])
  })
})

describe('the outline of a reflection', () => {
  const outlineWith = (blocks: Block[]) => {
    const data = reflectionData(anEvent({ reflections: [aReflection({ blocks })] }), 'li-ming')
    return data && reflectionOutline(data)
  }

  test('has its title and its headings', () => {
    expect(outlineWith([aParagraph(), heading])?.map(({ to }) => to)).toEqual(['#main', '#p00000h'])
  })

  test('is empty without headings', () => {
    expect(outlineWith([aParagraph()])).toEqual([])
  })
})
