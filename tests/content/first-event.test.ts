// The first real article, counted from its own file: what readers of it are told.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import { reflectionData, reportData } from '#content/page-data.ts'
import { countCharacters } from '#content/reading-time.ts'
import type { Block } from '#content/schema/block.ts'

const file = new URL('../../src/content/events/xicheng-2018.json', import.meta.url)
const checked = checkEvent(JSON.parse(readFileSync(file, 'utf8')))
if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
const event = checked.value

const lengths = (blocks: readonly Block[] = []) =>
  blocks.map((block) => (block.type === 'paragraph' ? countCharacters(block.text) : 0))

test('its report has 1,065 characters, three minutes', () => {
  expect(reportData(event)).toMatchObject({ authors: ['郭祥倩'], characters: 1065, minutes: 3 })
  expect(lengths(event.lead && [event.lead])).toEqual([83])
  expect(lengths(event.report.blocks)).toEqual([162, 81, 99, 172, 245, 93, 130])
})

test('its reflections are whole, the column breaks healed, two minutes each', () => {
  const { reflections } = reportData(event)
  expect(reflections.map(({ minutes }) => minutes)).toEqual([2, 2])
  expect(reflections.map(({ slug }) => lengths(reflectionData(event, slug)?.blocks))).toEqual([
    [121, 100, 128, 130, 80, 227],
    [205, 259, 210],
  ])
})
