// What each kind of block says as plain text.
import { expect, test } from 'vitest'
import { blockText } from '#content/block.ts'
import type { Block } from '#content/schema/block.ts'
import { aParagraph } from '#tests/support/events.ts'

const figure = { type: 'figure', id: 'p000009', src: 'photo-1.jpg', alt: '读书会现场' } as const

test.each<[string, Block, string]>([
  ['a paragraph is its text', aParagraph({ text: '灯亮着。' }), '灯亮着。'],
  [
    'a heading is its title',
    { type: 'heading', id: 'p000008', title: { lines: [['第', '一章']] } },
    '第一章',
  ],
  ['a figure is its caption, not what it shows', { ...figure, caption: '围坐读书' }, '围坐读书'],
  ['a figure without a caption says nothing', figure, ''],
])('%s', (_, block, text) => {
  expect(blockText(block)).toBe(text)
})
