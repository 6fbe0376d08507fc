import { describe, expect, test } from 'vitest'
import { retiredAmong } from '#content/retired-blocks.ts'
import type { Block } from '#content/schema/block.ts'

const blocks: Block[] = ['p000001', 'p000002'].map((id) => ({ type: 'paragraph', id, text: '工会' }))

describe('removed blocks', () => {
  test('are named by the block that stands for them', () => {
    expect(retiredAmong({ p0000aa: 'p000002', p0000bb: 'p000002', p0000cc: 'p000009' }, blocks)).toEqual({
      p000002: ['p0000aa', 'p0000bb'],
    })
  })

  test('leave nothing in the data of a page that has none', () => {
    expect(retiredAmong(undefined, blocks)).toBeUndefined()
  })
})
