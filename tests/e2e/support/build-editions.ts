// Builds the editions that browser tests open: the real one at two base paths, and one of odd events.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  EDITIONS,
  type EditionName,
  editionFolder,
  NEXT_CONTENT,
  WITHDRAWN_CONTENT,
} from '#tests/e2e/support/editions.ts'

/** Each in a process of its own, as an operator would. */
function buildEditions(): void {
  writeNextContent()
  writeWithdrawnContent()
  for (const name of Object.keys(EDITIONS) as EditionName[]) {
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'tools/publish/build.ts', '--outDir', resolve(editionFolder(name))],
      {
        cwd: name === 'release' ? writeRelease() : '.',
        env: { ...process.env, NODE_OPTIONS: '', ...EDITIONS[name] },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
  }
}

const firstEvent = (): string => readFileSync('src/content/events/xicheng-2018.json', 'utf8')

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

function writeNextContent(): void {
  emptyFolder(NEXT_CONTENT)
  const event = JSON.parse(firstEvent().replace('同时，曾加顺提出了', '随后，曾加顺提出了'))
  const [reflection] = event.reflections
  const added = { type: 'paragraph', id: 'p0added', text: '这一段是后来加上的。'.repeat(12) }
  reflection.blocks = [
    added,
    ...reflection.blocks.filter(({ id }: { id: string }) => !['p0kbdxc', 'pnwv4ev'].includes(id)),
  ]
  event.retired = { p0kbdxc: 'pk5aa5a' }
  event.corrections = [{ date: '2018-12-01', text: '开头补上一段。', block: 'p0added' }]
  writeFileSync(join(NEXT_CONTENT, 'xicheng-2018.json'), JSON.stringify(event))
  cpSync('tests/fixtures/events', NEXT_CONTENT, { recursive: true })
}

function writeWithdrawnContent(): void {
  emptyFolder(WITHDRAWN_CONTENT)
  writeFileSync(
    join(WITHDRAWN_CONTENT, 'xicheng-2018.json'),
    firstEvent().replace('"status": "published"', '"status": "withdrawn"'),
  )
  cpSync('tests/fixtures/events', WITHDRAWN_CONTENT, { recursive: true })
}

/** The project with one word said otherwise. @returns its folder */
function writeRelease(): string {
  const folder = join(dirname(editionFolder('release')), 'release-source')
  emptyFolder(folder)
  for (const name of ['src', 'tools', 'public', 'index.html', 'package.json', 'vite.config.ts'])
    cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const words = join(folder, 'src/content/messages.ts')
  writeFileSync(words, readFileSync(words, 'utf8').replace("front: '首页'", "front: '首　页'"))
  return folder
}

export default buildEditions
