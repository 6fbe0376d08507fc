import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type AtRule, type Rule } from 'postcss'
import { describe, expect, test } from 'vitest'
import { CHOICES } from '#device/settings.ts'
import { THEME_PAPER } from '#device/settings-at-start.ts'

type Tokens = Readonly<Record<string, string>>

const sheet = postcss.parse(readFileSync('src/styles/tokens.css', 'utf8'))
const THEMES = CHOICES.theme.filter((theme) => theme !== 'system')

/** The tokens of the rules that fit, one over the other as in the cascade. */
function tokensOf(fits: (rule: Rule) => boolean): Tokens {
  const tokens: Record<string, string> = {}
  sheet.walkRules((rule) => {
    if (fits(rule)) rule.walkDecls(/^--/, ({ prop, value }) => void Object.assign(tokens, { [prop]: value }))
  })
  return tokens
}

const mediaOf = ({ parent }: Rule): string => {
  const around = parent as AtRule | undefined
  return around?.name === 'media' ? around.params : ''
}
const light = tokensOf((rule) => rule.selector === ':root' && mediaOf(rule) === '')
const dark = tokensOf((rule) => rule.selector === ':root' && mediaOf(rule).includes('dark'))
const ofTheme = (theme: string): Tokens =>
  tokensOf((rule) => rule.selectors.includes(`[data-theme="${theme}"]`))

/** WCAG 2.2: relative luminance, and the contrast of two colours. */
function luminance(color: string): number {
  const digits = color.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one = '', other = ''): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Where text stands, as [text, ground]; and what else must be seen. */
const TEXT = [
  ['--ink', '--paper'],
  ['--ink-soft', '--paper'],
  ['--cinnabar', '--paper'],
  ['--paper', '--cinnabar'],
  ['--ink', '--wash'],
  ['--cinnabar', '--wash'],
] as const
const MARKS = [
  ['--focus', '--paper'],
  ['--focus', '--wash'],
] as const

describe.each(THEMES)('the theme %s', (theme) => {
  const tokens = ofTheme(theme)

  test('names every colour the page is made of', () => {
    const colors = Object.keys(light).filter((name) => light[name]?.startsWith('#'))
    expect(colors.length).toBeGreaterThan(6)
    expect(Object.keys(tokens)).toEqual(expect.arrayContaining(colors))
  })

  test.each(TEXT)('has text in %s on %s at 7:1', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(7)
  })

  test.each(MARKS)('has %s on %s at 4.5:1', (mark, ground) => {
    expect(contrast(tokens[mark], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test('is what the browser paints around the page', () => {
    expect(THEME_PAPER[theme]).toBe(tokens['--paper'])
  })
})

test('the system’s themes are the paper and the night one, and so is what index.html says of them', () => {
  for (const name of Object.keys(dark)) expect(light[name], name).toBe(ofTheme('paper')[name])
  expect(dark).toEqual(ofTheme('night'))
  const colors = Array.from(readFileSync('index.html', 'utf8').matchAll(/content="(#\w+)"/g), ([, it]) => it)
  expect(colors).toEqual([light['--paper'], dark['--paper']])
})

test('the contrast of black and white, and of a known pair, is what WCAG says', () => {
  expect(contrast('#000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
})

test('no component has a colour of its own, but for shadows', () => {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.module.css'),
  )
  const own = modules.flatMap((file) =>
    Array.from(readFileSync(join('src', file), 'utf8').matchAll(/#[\da-f]{3,8}\b/gi), ([color]) => [
      file,
      color,
    ]),
  )
  expect(own.filter(([, color]) => !/^#000\d$/.test(color ?? ''))).toEqual([])
})
