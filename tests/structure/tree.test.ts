import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOMS = ['src', 'tools', 'tests']
const VAGUE = /^(?:utils?|helpers?|misc|common|index|shared|lib)$/
const DATA = /event\.schema\.json$/

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
)
const code = files.filter((file) => /\.(?:ts|tsx)$/.test(file))
const source = code.filter((file) => !file.startsWith('tests'))
const read = (file: string): string => readFileSync(file, 'utf8')

describe('the tree', () => {
  test('names nothing vaguely', () => {
    const vague = files.filter((file) =>
      file.split(/[\\/]/).some((part) => VAGUE.test(part.split('.')[0] ?? '')),
    )
    expect(vague).toEqual([])
  })

  test('opens every file of code with a sentence that says what it is for', () => {
    const silent = source.filter((file) => !/^\/\/ .{10,}[.:)]/.test(read(file)))
    expect(silent).toEqual([])
  })

  test('keeps files short: none over 200 lines, half of them under 60', () => {
    const lengths = source.map((file) => read(file).split('\n').length).sort((a, b) => a - b)
    expect(lengths.at(-1)).toBeLessThanOrEqual(200)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  })

  test('has every style module beside a component that uses each of its classes', () => {
    const modules = files.filter((file) => file.endsWith('.module.css'))
    for (const file of modules) {
      const component = read(file.replace('.module.css', '.tsx'))
      const classes = new Set(
        Array.from(read(file).matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi), ([, name]) => name),
      )
      const unused = [...classes].filter((name) => !component.includes(`styles.${name}`))
      expect(unused, file).toEqual([])
      const misspelt = Array.from(component.matchAll(/styles\.(\w+)/g), ([, name]) => name).filter(
        (name) => !classes.has(name),
      )
      expect(misspelt, file).toEqual([])
    }
  })

  test('gives every style module a name of its own, for its classes are named after it', () => {
    const names = files.filter((file) => file.endsWith('.module.css')).map((file) => basename(file))
    expect(names).toEqual([...new Set(names)])
  })

  test('waits in tests for what happens, never for time to pass', () => {
    const sleepers = code.filter((file) => /waitFor(?:Timeout)\(|setTimeout\([^)]*, *\d/.test(read(file)))
    expect(sleepers.filter((file) => file.startsWith('tests'))).toEqual([])
  })

  test('mirrors src and tools in tests', () => {
    const tests = files.filter(
      (file) => /^tests.*\.test\.tsx?$/.test(file) && !file.startsWith('tests/structure'),
    )
    const rooms = new Set(files.map((file) => dirname(file)))
    const homeless = tests.filter((file) => {
      const room = dirname(file).replace(/^tests[\\/]/, '')
      return !rooms.has(join('src', room)) && !rooms.has(room)
    })
    expect(homeless).toEqual([])
  })

  test('has no message that nobody says', () => {
    const all = source.map(read).join('\n')
    const silent = ['src/content/messages.ts', 'src/content/editor-messages.ts'].flatMap((file) =>
      Array.from(read(file).matchAll(/^ {2}(\w+):/gm), ([, name]) => name).filter(
        (name) => !new RegExp(`[mM]essages\\.${name}\\b|'${name}'`).test(all),
      ),
    )
    expect(silent).toEqual([])
  })

  test('holds no word a reader sees outside content', () => {
    const speaking = source
      .filter((file) => /^src[\\/](?!content)/.test(file) && !DATA.test(file))
      .filter((file) =>
        read(file)
          .split('\n')
          .some((line) => /\p{Script=Han}/u.test(line.replace(/\/\/.*|^\s*\*.*|\/\*\*.*/, ''))),
      )
    expect(speaking).toEqual([])
  })
})
