// How a problem reads: file, field, place and what to do.
import { describe, expect, test } from 'vitest'
import { fieldName } from '#content/field-path.ts'
import { describeProblem } from '#content/problems.ts'
import { anEvent } from '#tests/support/events.ts'

test.each([
  [[], ''],
  [['slug'], 'slug'],
  [['reflections', 0, 'blocks', 2, 'text'], 'reflections[0].blocks[2].text'],
  [['headline', 'lines', 1, 0], 'headline.lines[1][0]'],
])('the path %j is the field %j', (path, field) => {
  expect(fieldName(path)).toBe(field)
})

describe('one line for one problem', () => {
  test.each([
    ['slug', 'a.json · 地址（slug） · 缺少'],
    ['', 'a.json · 缺少'],
    ['lead.text', 'a.json · 导语的文字（text） · 缺少'],
    ['report.blocks[2].text', 'a.json · 报道第 3 段的文字（text） · 缺少'],
    ['reflections[0].title', 'a.json · 第 1 篇心得的标题（title） · 缺少'],
    ['reflections[1].blocks[0].id', 'a.json · 第 2 篇心得第 1 段的编号（id） · 缺少'],
    ['headline.lines[1][0]', 'a.json · 标题（headline）第 2 行第 1 个词组 · 缺少'],
    ['byline.authors[0].name', 'a.json · 署名（byline）第 1 位作者的名称（name） · 缺少'],
    ['corrections[1].subject', 'a.json · 第 2 条更正的 subject · 缺少'],
  ])('names the file and the place of %j as an editor counts and calls it', (field, line) => {
    expect(describeProblem('a.json', { field, message: '缺少' })).toBe(line)
  })

  test('leaves out a file that has no name', () => {
    expect(describeProblem('', { field: 'slug', message: '缺少' })).toBe('地址（slug） · 缺少')
    expect(describeProblem('', { field: '', message: '缺少' })).toBe('缺少')
  })

  test('names the voice, the opening words and the line where they are known', () => {
    const problem = { field: 'reflections[1].blocks[0].text', message: '缺少', line: 12 }
    expect(describeProblem('a.json', problem, anEvent())).toBe(
      'a.json 第 12 行 · 第 2 篇心得（欧阳兰）第 1 段“书要慢慢读。药也要慢慢配…”的文字（text） · 缺少',
    )
  })

  test('shows what cannot be seen, and gives a terminal nothing to obey', () => {
    const line = describeProblem('a.json', { field: 'a\u001bb', message: '“\u202e甲\u200b”' })
    expect(line).toBe('a.json · a▯b · “▯甲▯”')
  })
})
