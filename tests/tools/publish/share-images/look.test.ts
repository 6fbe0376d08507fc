// Pictures have the colours of the page.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CINNABAR, INK, INK_SOFT, PALETTE, PAPER, RULE } from '#tools/publish/share-images/look.ts'

test('pictures have the light colours of the tokens, and as many as a small PNG holds', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const token = (name: string) => new RegExp(`--${name}: (#\\w{6});`).exec(tokens)?.[1]
  expect([PAPER, INK, INK_SOFT, RULE, CINNABAR]).toEqual(
    ['paper', 'ink', 'ink-soft', 'rule', 'cinnabar'].map(token),
  )
  expect(PALETTE).toHaveLength(16)
})
