import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { webManifest } from '#tools/publish/web-manifest.ts'

const SITE = { name: '读书与心得', tagline: '一起读，一起想' }
const read = (file: string): string => readFileSync(join(PROJECT_ROOT, file), 'utf8')

/** The paper of each scheme, as the tokens have it. */
function papers(): { light?: string; dark?: string } {
  const [light, dark] = Array.from(
    read('src/styles/tokens.css').matchAll(/--paper: (#\w{6})/g),
    ([, hex]) => hex,
  )
  return { light, dark }
}

describe('the web manifest', () => {
  test('says of the site what it says itself, below its base', () => {
    expect(webManifest(SITE, '/reader/')).toMatchObject({
      id: '/reader/',
      start_url: '/reader/',
      scope: '/reader/',
      name: '读书与心得',
      short_name: '读书与心得',
      description: '一起读，一起想',
      lang: 'zh-Hans-CN',
      dir: 'ltr',
      display: 'standalone',
    })
    expect(webManifest({ name: '甲' }, '/')).not.toHaveProperty('description')
  })

  test('has an icon for every use, each published', () => {
    const { icons } = webManifest(SITE, '/reader/')
    expect(new Set(icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']))
    expect(icons.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes)).toEqual([
      '192x192',
      '512x512',
    ])
    for (const { src } of icons) {
      expect(existsSync(join(PROJECT_ROOT, 'public', src.replace('/reader/', ''))), src).toBe(true)
    }
  })

  test('shows a phone and a desk what the site looks like, each image published and of the size it says', async () => {
    const { screenshots } = webManifest(SITE, '/reader/')
    expect(new Set(screenshots.map((shot) => shot.form_factor))).toEqual(new Set(['narrow', 'wide']))
    for (const { src, sizes, type } of screenshots) {
      const image = await sharp(join(PROJECT_ROOT, 'public', src.replace('/reader/', ''))).metadata()
      expect({ sizes, type }).toEqual({
        sizes: `${image.width}x${image.height}`,
        type: `image/${image.format}`,
      })
    }
  })

  test('leads to the newest event, where there is one, and to the shelf', () => {
    const newest = { slug: 'dushu-2021', title: '春天读书会' }
    expect(webManifest(SITE, '/reader/', newest).shortcuts).toMatchObject([
      { name: '最新一期', description: '春天读书会', url: '/reader/dushu-2021/' },
      { name: '我的', url: '/reader/shelf/' },
    ])
    expect(webManifest(SITE, '/').shortcuts).toMatchObject([{ name: '我的', url: '/shelf/' }])
  })
})

describe('the colour around the page', () => {
  test('is the paper of the tokens, in each scheme', () => {
    const metas = read('index.html').matchAll(
      /theme-color" media="\(prefers-color-scheme: (\w+)\)" content="(\S+)"/g,
    )
    expect(Object.fromEntries(Array.from(metas, ([, scheme, colour]) => [scheme, colour]))).toEqual(papers())
    expect(papers().dark).toBeDefined()
  })

  test('is the light paper where there is no page yet', () => {
    const { light } = papers()
    expect(webManifest(SITE, '/')).toMatchObject({ theme_color: light, background_color: light })
  })
})
