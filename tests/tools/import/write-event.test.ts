// Where an event is written: its own place, never over another file unasked, always whole, always the same.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIRST_TEXT, firstText } from './first-text.ts'
import { importIn, put, temporaryFolder } from './import-run.ts'

const OUT = ['--slug', 'x', '--out', 'x.json']

describe('the file of an event', () => {
  test('stands in src/content/events of the project unless --out says otherwise', async () => {
    const folder = temporaryFolder()
    mkdirSync(`${folder}/src/content/events`, { recursive: true })
    expect((await importIn(folder, FIRST_TEXT, '--slug', 'xicheng-2018')).code).toBe(0)
    expect(readdirSync(`${folder}/src/content/events`)).toEqual(['xicheng-2018.json'])
  })

  test('that is no event is never overwritten unasked, and with --force is kept as .bak', async () => {
    const folder = temporaryFolder()
    put(folder, 'x.json', '手改过')
    const refused = await importIn(folder, FIRST_TEXT, ...OUT)
    expect(refused).toMatchObject({ code: 2, files: ['x.json'] })
    expect(refused.said).toHaveLength(1)
    expect(refused.said[0]).toContain(`原有的 ${folder}/x.json 有错，读不懂，没有改动它`)
    expect(refused.said[0]).toContain('--force')
    expect(readFileSync(`${folder}/x.json`, 'utf8')).toBe('手改过')
    const forced = await importIn(folder, FIRST_TEXT, ...OUT, '--force')
    expect(forced).toMatchObject({ code: 0, files: ['x.json', 'x.json.bak'] })
    expect(forced.said).toContain(`原有的事件文件存成：${folder}/x.json.bak`)
    expect(readFileSync(`${folder}/x.json.bak`, 'utf8')).toBe('手改过')
  })

  test('is left as it was when a forced import is refused', async () => {
    const folder = temporaryFolder()
    put(folder, 'x.json', '手改过')
    const { code } = await importIn(folder, put(folder, 'a.txt', '没有标题，只有正文。'), ...OUT, '--force')
    expect(code).toBe(2)
    expect(readFileSync(`${folder}/x.json`, 'utf8')).toBe('手改过')
  })

  test('is never the source itself, not even with --force', async () => {
    const folder = temporaryFolder()
    put(folder, 'a.txt', firstText)
    const { code, said } = await importIn(folder, 'a.txt', '--slug', 'x', '--out', './a.txt', '--force')
    expect(code).toBe(2)
    expect(said).toHaveLength(1)
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe(firstText)
  })

  test('is the same to the byte in a second run, and has no half-written file beside it', async () => {
    const folder = temporaryFolder()
    await importIn(folder, FIRST_TEXT, ...OUT)
    const before = readFileSync(`${folder}/x.json`)
    const second = await importIn(folder, FIRST_TEXT, ...OUT)
    expect(readFileSync(`${folder}/x.json`).equals(before)).toBe(true)
    expect(second.files).toEqual(['x.json'])
    expect(second.said.at(-1)).toBe(`没有变化，没有写入：${folder}/x.json`)
  })

  test('has the addresses that --reflections gives, a full-width comma too', async () => {
    const folder = temporaryFolder()
    await importIn(folder, FIRST_TEXT, ...OUT, '--reflections', 'hu，han-2')
    const event = JSON.parse(readFileSync(`${folder}/x.json`, 'utf8'))
    expect(event.reflections.map(({ slug }: { slug: string }) => slug)).toEqual(['hu', 'han-2'])
  })

  test('is refused in the last line when the disk does not take it, and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const { code, said, files } = await importIn(
      folder,
      FIRST_TEXT,
      '--slug',
      'x',
      '--out',
      `${'长'.repeat(100)}.json`,
    )
    expect([code, files]).toEqual([2, []])
    expect(said.at(-1)).toContain('写不进这个文件')
  })
})
