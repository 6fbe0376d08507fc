// The font of pictures: every character asked for, rare ones of names too.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { charactersOf } from '#tools/publish/share-images/font-coverage.ts'
import { makeSongFont } from '#tools/publish/share-images/song-font.ts'

// Fonts are cut and pictures drawn in earnest: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

test('holds what was asked for and little else, rare characters of names in files of their own', async () => {
  const font = await makeSongFont(new Set('宣讲“医”线2018龑骉'))
  try {
    expect([...'宣讲“医”线2018龑骉'].filter((character) => !font.has(character))).toEqual([])
    expect(font.files.length).toBeGreaterThan(1)
    const held = font.files.flatMap((file) => [...charactersOf(readFileSync(file))])
    expect(held.length).toBeLessThan(20)
    for (const file of font.files) expect(readFileSync(file).length).toBeLessThan(20_000)
  } finally {
    await font.remove()
  }
  expect(font.files.filter((file) => existsSync(file))).toEqual([])
})

test('says which character it does not have', async () => {
  const font = await makeSongFont(new Set('李䶮'))
  expect([font.has('李'), font.has('䶮')]).toEqual([true, false])
  await font.remove()
})
