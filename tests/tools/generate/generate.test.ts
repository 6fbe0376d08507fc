// The command: what it writes, and what it refuses before it writes anything.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import { generate } from '#tools/generate/generate.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinde-generate-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const run = (...argv: string[]) => {
  const lines: string[] = []
  return { code: generate(argv, (line) => lines.push(line)), lines }
}
const order = (events: string, seed: string, out: string) => [
  '--events',
  events,
  '--seed',
  seed,
  '--out',
  out,
]
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')

test('writes one valid file for each event, named by its slug', () => {
  const { code, lines } = run(...order('3', '7', join(folder, 'deep', 'out')))
  expect(code).toBe(0)
  expect(lines).toHaveLength(1)
  const files = readdirSync(join(folder, 'deep', 'out')).sort()
  expect(files).toEqual(['event-00001.json', 'event-00002.json', 'event-00003.json'])
  for (const file of files) {
    expect(checkEvent(JSON.parse(read('deep', 'out', file)))).toMatchObject({
      ok: true,
      value: { slug: file.replace('.json', '') },
    })
  }
})

test('writes the same event byte for byte, however many others it writes', () => {
  run(...order('1', '7', join(folder, 'one')))
  run(...order('40', '7', join(folder, 'many')))
  run(...order('1', '8', join(folder, 'other')))
  expect(read('one', 'event-00001.json')).toBe(read('many', 'event-00001.json'))
  expect(read('one', 'event-00001.json')).not.toBe(read('other', 'event-00001.json'))
})

describe('wrong arguments are told in one Chinese line, with code 2, and nothing is written', () => {
  const out = () => join(folder, 'out')

  test.each<[string, () => string[], string]>([
    ['none', () => [], '--events'],
    ['no seed', () => ['--events', '1', '--out', out()], '--seed'],
    ['no folder', () => ['--events', '1', '--seed', '7'], '--out'],
    ['no events', () => order('0', '7', out()), '--events'],
    ['too many events', () => order('100001', '7', out()), '--events'],
    ['a part of an event', () => order('1.5', '7', out()), '--events'],
    ['events in another notation', () => order('1e3', '7', out()), '--events'],
    ['an empty number', () => order('', '7', out()), '--events'],
    ['a word for a seed', () => order('1', 'x', out()), '--seed'],
    ['a seed beyond exact numbers', () => order('1', '9'.repeat(20), out()), '--seed'],
    ['an option without a value', () => ['--events', '1', '--seed', '7', '--out'], '用法'],
    ['an unknown option', () => [...order('1', '7', out()), '--size', '3'], '用法'],
    ['a stray word', () => [...order('1', '7', out()), 'x'], '用法'],
  ])('%s', (_, argv, named) => {
    const { code, lines } = run(...argv())
    expect(code).toBe(2)
    expect(lines).toEqual([expect.stringMatching(/^[^\n]*\p{Script=Han}[^\n]*$/u)])
    expect(lines[0]).toContain(named)
    expect(existsSync(out())).toBe(false)
  })

  test('a folder that is not empty', () => {
    writeFileSync(join(folder, 'mine.txt'), '')
    const { code, lines } = run(...order('1', '7', folder))
    expect({ code, lines }).toEqual({ code: 2, lines: [expect.stringContaining(folder)] })
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })

  test('a file where the folder should be', () => {
    writeFileSync(out(), '')
    expect(run(...order('1', '7', out())).code).toBe(2)
    expect(read('out')).toBe('')
  })
})

test('the process speaks on stderr only and ends with the code', () => {
  const main = fileURLToPath(new URL('../../../tools/generate/main.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main], {
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^缺少参数 --events[^\n]*\n$/u)
})
