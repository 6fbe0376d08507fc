// The desk's commands as processes of their own: exit codes, what is said where, and paths as editors have them.
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFolder } from '#tests/support/content-folder.ts'
import { anEvent } from '#tests/support/events.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'

interface Outcome {
  status: number
  stdout: string
  stderr: string
}

function run(tool: string, argv: readonly string[], contentDir: string): Promise<Outcome> {
  const command = ['--import', 'tsx', `tools/${tool}/main.ts`, ...argv]
  const env = { ...process.env, CONTENT_DIR: contentDir }
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: PROJECT_ROOT, env }, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

const titled = (...lines: string[][]) => ({ headline: { lines } })
const wrong = JSON.stringify({ ...anEvent({ slug: 'wrong', ...titled(['第三件事']) }), subtitle: '副题' })
const doubtful = anEvent({ slug: 'doubtful', ...titled(['另一件 事']) })

// Each process takes half a second of a core; a busy machine has none to spare.
describe('npm run check-content', { timeout: 60_000 }, () => {
  test('ends with 0 when nothing is wrong, and says so', async () => {
    const { folder } = contentFolder([anEvent()])
    const { status, stdout, stderr } = await run('check-content', [], folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('没有发现问题')
  })

  test('ends with 0 when there are warnings only, and with 1 when there is an error; the two stand apart', async () => {
    const { folder } = contentFolder([doubtful])
    expect(await run('check-content', [], folder)).toMatchObject({ status: 0 })
    const { status, stdout } = await run(
      'check-content',
      [],
      contentFolder([doubtful], { 'wrong.json': wrong }).folder,
    )
    expect(status).toBe(1)
    const [errors = '', warnings = ''] = stdout.split('□ 请再看一眼')
    expect(errors).toContain('wrong.json 第 1 行 · subtitle\n    不认识这一项')
    expect(warnings).toContain('doubtful.json 第 6 行 · 标题（headline）\n    词组“另一件 事”')
  })

  test('counts events and reflections, each by what has become of it', async () => {
    const [first, ...others] = anEvent().reflections
    if (first === undefined) throw new Error('no reflection')
    const half = anEvent({ reflections: [{ ...first, status: 'withdrawn' }, ...others] })
    const gone = anEvent({ slug: 'gone', status: 'withdrawn', ...titled(['另', '一件']) })
    const { folder } = contentFolder([half, gone])
    const { stdout } = await run('check-content', [], folder)
    expect(stdout).toContain(
      '事件已发布 1 个，草稿 0 个，撤稿 1 个；心得已发布 1 篇，草稿 0 篇，撤稿 3 篇（连同撤稿的事件里的）',
    )
    const json = JSON.parse((await run('check-content', ['--json'], folder)).stdout)
    expect(json.reflections).toEqual({ published: 1, draft: 0, withdrawn: 3 })
  })

  test('tells a program in JSON, and of the files named only', async () => {
    const { folder } = contentFolder([anEvent(), doubtful], { 'wrong.json': wrong })
    const all = JSON.parse((await run('check-content', ['--json'], folder)).stdout)
    expect(all).toMatchObject({
      events: { published: 2, draft: 0, withdrawn: 0 },
      errors: [{ file: 'wrong.json', line: 1, field: 'subtitle', message: expect.any(String) }],
      warnings: [{ file: 'doubtful.json' }],
    })
    const one = await run('check-content', ['--json', 'C:\\稿件\\doubtful.json'], folder)
    expect(one.status).toBe(0)
    expect(JSON.parse(one.stdout)).toMatchObject({ errors: [], warnings: [{ file: 'doubtful.json' }] })
  })

  test.each([
    [['--jsn'], '用法'],
    [['nothing'], '没有 nothing.json'],
  ])('refuses %j with a sentence and 2', async (argv, words) => {
    const { folder } = contentFolder([anEvent()])
    const { status, stdout, stderr } = await run('check-content', argv, folder)
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    })
    expect(stderr).toContain(words)
  })

  test('refuses a folder that is not there', async () => {
    const { folder } = contentFolder([])
    mkdirSync(join(folder, 'events'))
    expect(await run('check-content', [], join(folder, '没有'))).toMatchObject({ status: 2 })
  })
})

describe('the other commands of the desk', { timeout: 60_000 }, () => {
  test('do their work and end with 0', async () => {
    const { folder, read } = contentFolder([anEvent()])
    expect(await run('rename', ['dushu-2021', 'reading'], folder)).toMatchObject({ status: 0, stderr: '' })
    expect(await run('withdraw', ['reading'], folder)).toMatchObject({ status: 0, stderr: '' })
    expect(await run('new-event', ['--slug', 'x', '--headline', '读书'], folder)).toMatchObject({ status: 0 })
    expect(read('reading.json')).toContain('"status": "withdrawn"')
  })

  test.each([['rename'], ['withdraw'], ['new-event']])('%s refuses with one sentence and 2', async (tool) => {
    const { folder } = contentFolder([anEvent()])
    const { status, stdout, stderr } = await run(
      tool,
      tool === 'new-event' ? [] : ['no-such-event', 'x'],
      folder,
    )
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    })
    expect(stderr).toMatch(/\p{Script=Han}{4}/u)
  })
})

test('scripts of package.json need no shell: each is one program of ours or of a package, by the same name everywhere', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  for (const [name, script] of Object.entries<string>(scripts))
    expect(script, name).toMatch(/^(?:node --import tsx|tsx|vite|biome)(?: [\w./-]+)*$/)
})
