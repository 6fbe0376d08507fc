// The command itself, run as a process of its own in another folder: exit codes, stderr, nothing on stdout.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { COMMITTED, committedEvent, committedJson, firstText, PROJECT } from './first-text.ts'
import { put, temporaryFolder } from './import-run.ts'

const TSX = import.meta.resolve('tsx')
const OUT = ['--slug', 'x', '--out', 'x.json']

interface Outcome {
  status: number
  stdout: string
  lines: string[]
}

function run(folder: string, ...argv: string[]): Promise<Outcome> {
  const command = ['--import', TSX, `${PROJECT}tools/import/main.ts`, ...argv]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), stdout, lines: stderr.split('\n').slice(0, -1) })
    })
  })
}

// Each process takes half a second of a core; a busy machine has none to spare.
describe('npm run import', { timeout: 60_000 }, () => {
  test('writes the event where the editor stands and ends its review with the place', async () => {
    const folder = temporaryFolder()
    put(folder, '报 样.txt', `\ufeff${firstText.replaceAll('\n', '\r\n')}`)
    const { status, stdout, lines } = await run(folder, '报 样.txt', '--slug', 'x', '--out', '结 果.json')
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(lines.at(-1)).toBe(`已写入：${folder}/结 果.json`)
    const event = JSON.parse(readFileSync(`${folder}/结 果.json`, 'utf8'))
    expect(event.report.blocks).toEqual(committedEvent().report.blocks)
    expect(event.source.file).toBe('报 样.txt')
  })

  test('leaves the committed event as it is when its own text is imported again', async () => {
    const folder = temporaryFolder()
    const before = committedJson()
    // A test that fails must not cost the file it guards.
    onTestFinished(() => {
      if (committedJson() !== before) writeFileSync(COMMITTED, before)
    })
    put(folder, 'a.txt', firstText)
    const { status, lines } = await run(folder, 'a.txt', '--slug', 'xicheng-2018')
    expect({ status, last: lines.at(-1) }).toEqual({ status: 0, last: `没有变化，没有写入：${COMMITTED}` })
    expect(committedJson()).toBe(before)
  })

  test('answers bad input with one Chinese line and exit code 2, and writes nothing', async () => {
    const cases: [reason: string, content: string | Uint8Array | undefined, argv: string[]][] = [
      ['没有这个文件', undefined, OUT],
      ['把文字从 PDF 里复制出来', '%PDF-1.7', OUT],
      ['小写英文字母', firstText, ['--slug', 'A_b', '--out', 'x.json']],
    ]
    const outcomes = cases.map(async ([reason, content, argv]) => {
      const folder = temporaryFolder()
      if (content !== undefined) put(folder, 'a.txt', content)
      const before = readdirSync(folder)
      const { status, stdout, lines } = await run(folder, 'a.txt', ...argv)
      const told =
        lines.length === 1 && /\p{Script=Han}{4}/u.test(lines[0] ?? '') && lines[0]?.includes(reason)
      return { reason, status, stdout, told, untouched: readdirSync(folder).join() === before.join() }
    })
    expect(await Promise.all(outcomes)).toEqual(
      cases.map(([reason]) => ({ reason, status: 2, stdout: '', told: true, untouched: true })),
    )
  })
})
