// Where the importer proposes that a title may break: after every stop, between phrases, never in a lone character.
import { expect, test } from 'vitest'
import { proposePhrases } from '#tools/import/titles/phrases.ts'

const proposed = (line: string): string => proposePhrases(line).phrases.join('｜')

test.each([
  ['一起读，读得更远', '一起读，｜读得更远'],
  ['为什么？因为热爱！', '为什么？｜因为热爱！'],
  ['他说：“不怕！”——记老班长', '他说：｜“不怕！”——｜记老班长'],
  ['“我们一定不辜负大家！”她说得很响', '辜负｜大家！”｜她说得'],
])('%s breaks after its stops, and what closes goes with them', (line, phrases) => {
  expect(proposed(line)).toContain(phrases)
})

test.each([
  ['等，也是本事', '等，也是本事'],
  ['学、思、用贯通', '学、思、用贯通'],
  ['12：30的早班', '12：30的｜早班'],
  ['“听、说、读”活动走进车间', '“听、说、读”｜活动｜走进车间'],
])('%s does not, after a lone character, in a number, in a few quoted ones', (line, phrases) => {
  expect(proposed(line)).toBe(phrases)
})

test.each(['，，，，，', '！”——记', '　　一、闭着眼睛', '、学', '学，，用，思', ''])(
  'the phrases of “%s” joined are the line',
  (line) => {
    expect(proposePhrases(line).phrases.join('')).toBe(line)
  },
)
