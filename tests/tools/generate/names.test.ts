// Drawn names: never one twice, each with a slug of its own.
import { expect, test } from 'vitest'
import { isSlug } from '#content/paths.ts'
import { drawName } from '#tools/generate/names.ts'
import { randomOf } from '#tools/generate/random.ts'

test('three hundred names are all different, Chinese, with pinyin for a slug', () => {
  const random = randomOf(7, 1)
  const drawn = new Set<string>()
  for (let count = 1; count <= 300; count += 1) {
    const { name, slug } = drawName(random, drawn)
    drawn.add(slug)
    expect(drawn.size).toBe(count)
    expect(name).toMatch(/^\p{Script=Han}{2,4}$/u)
    expect(isSlug(slug)).toBe(true)
  }
})
