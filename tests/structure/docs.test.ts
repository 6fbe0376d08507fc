// What people are told to type and to look at is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const PAGES = ['README.md', 'docs/editors-guide.md', 'docs/operating.md']
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const read = (page: string): string => readFileSync(page, 'utf8').replace(/<!--[\s\S]*?-->/g, '')

describe.each(PAGES)('%s', (page) => {
  test('names commands that are there', () => {
    const named = Array.from(
      read(page).matchAll(/npm (?:run (?:--silent )?)([a-z][\w:-]*)/g),
      ([, name]) => name ?? '',
    )
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('leads to files that are there', () => {
    const links = Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link]) => link ?? '')
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
  })
})

test('every picture is shown somewhere', () => {
  const all = PAGES.map(read).join('\n')
  expect(readdirSync('docs/pictures').filter((name) => !all.includes(`pictures/${name}`))).toEqual([])
})
