// Where an event is written: its own place, never over another file unasked, always whole, always the same.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIRST_TEXT, firstText } from './first-text.ts'
import { importIn, put, temporaryFolder } from './import-run.ts'

const OUT = ['--slug', 'x', '--out', 'x.json']

describe('the file of an event', () => {
  test('stands in src/content/events of the project unless --out says otherwise', () => {
    const folder = temporaryFolder()
    mkdirSync(`${folder}/src/content/events`, { recursive: true })
    expect(importIn(folder, FIRST_TEXT, '--slug', 'xicheng-2018').code).toBe(0)
    expect(readdirSync(`${folder}/src/content/events`)).toEqual(['xicheng-2018.json'])
  })

  test('is never overwritten unasked, and is with --force, which the review tells', () => {
    const folder = temporaryFolder()
    put(folder, 'x.json', '手改过')
    const refused = importIn(folder, FIRST_TEXT, ...OUT)
    expect(refused).toMatchObject({ code: 2, files: ['x.json'] })
    expect(refused.said).toEqual([`文件已经存在，没有改动它：${folder}/x.json。确实要覆盖，请加 --force`])
    expect(readFileSync(`${folder}/x.json`, 'utf8')).toBe('手改过')
    const forced = importIn(folder, FIRST_TEXT, ...OUT, '--force')
    expect(forced).toMatchObject({ code: 0, files: ['x.json'] })
    expect(forced.said.join('\n')).toContain('被覆盖')
  })

  test('is left as it was when a forced import is refused', () => {
    const folder = temporaryFolder()
    put(folder, 'x.json', '手改过')
    const { code } = importIn(folder, put(folder, 'a.txt', '没有心得'), ...OUT, '--force')
    expect(code).toBe(2)
    expect(readFileSync(`${folder}/x.json`, 'utf8')).toBe('手改过')
  })

  test('is never the source itself, not even with --force', () => {
    const folder = temporaryFolder()
    put(folder, 'a.txt', firstText)
    const { code, said } = importIn(folder, 'a.txt', '--slug', 'x', '--out', './a.txt', '--force')
    expect(code).toBe(2)
    expect(said).toHaveLength(1)
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe(firstText)
  })

  test('is the same to the byte in a second run, and has no half-written file beside it', () => {
    const folder = temporaryFolder()
    const first = importIn(folder, FIRST_TEXT, ...OUT)
    const before = readFileSync(`${folder}/x.json`)
    const second = importIn(folder, FIRST_TEXT, ...OUT, '--force')
    expect(readFileSync(`${folder}/x.json`).equals(before)).toBe(true)
    expect(second.files).toEqual(['x.json'])
    expect(second.said.filter((line) => !first.said.includes(line))).toHaveLength(2)
  })

  test('has the addresses that --reflections gives, a full-width comma too', () => {
    const folder = temporaryFolder()
    importIn(folder, FIRST_TEXT, ...OUT, '--reflections', 'hu，han-2')
    const event = JSON.parse(readFileSync(`${folder}/x.json`, 'utf8'))
    expect(event.reflections.map(({ slug }: { slug: string }) => slug)).toEqual(['hu', 'han-2'])
  })

  test('is refused in one line when the disk does not take it, and leaves nothing behind', () => {
    const folder = temporaryFolder()
    const { code, said, files } = importIn(
      folder,
      FIRST_TEXT,
      '--slug',
      'x',
      '--out',
      `${'长'.repeat(100)}.json`,
    )
    expect([code, said.length, files]).toEqual([2, 1, []])
    expect(said[0]).toContain('写不进这个文件')
  })
})
