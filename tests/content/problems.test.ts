// How a problem reads: file, field, place and what to do.
import { describe, expect, test } from 'vitest'
import { describeProblem, fieldName } from '#content/problems.ts'

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
    ['slug', 'a.json · slug · 缺少'],
    ['', 'a.json · 缺少'],
    ['lead.text', 'a.json · lead.text · 缺少'],
    ['report.blocks[2].text', 'a.json · report.blocks[2].text（第 3 段） · 缺少'],
    ['reflections[0].title', 'a.json · reflections[0].title（第 1 篇心得） · 缺少'],
    ['reflections[1].blocks[0].id', 'a.json · reflections[1].blocks[0].id（第 2 篇心得，第 1 段） · 缺少'],
  ])('names the file, the field %j and the place as an editor counts it', (field, line) => {
    expect(describeProblem('a.json', { field, message: '缺少' })).toBe(line)
  })

  test('leaves out a file that has no name', () => {
    expect(describeProblem('', { field: 'slug', message: '缺少' })).toBe('slug · 缺少')
  })
})
