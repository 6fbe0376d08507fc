// Builds the editions that browser tests open, two at a time.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unlessBuilt } from '#tests/e2e/support/built-from.ts'
import {
  EDITIONS,
  type EditionName,
  editionFolder,
  HOSTILE_CONTENT,
  NEXT_CONTENT,
  WITHDRAWN_CONTENT,
} from '#tests/e2e/support/editions.ts'
import { hostileEvent } from '#tests/hostile/support/hostile-event.ts'

const execute = promisify(execFile)
const AT_ONCE = 2

async function buildEditions(): Promise<void> {
  await unlessBuilt(async () => {
    writeNextContent()
    writeWithdrawnContent()
    writeHostileContent()
    const waiting = Object.keys(EDITIONS) as EditionName[]
    const work = async () => {
      for (let name = waiting.pop(); name; name = waiting.pop()) await build(name)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  })
}

/** In a process of its own, as an operator would. */
async function build(name: EditionName): Promise<void> {
  const command = ['--import', 'tsx', 'tools/publish/build.ts', '--outDir', resolve(editionFolder(name))]
  await execute(process.execPath, command, {
    cwd: name === 'release' ? writeRelease() : '.',
    env: { ...process.env, NODE_OPTIONS: '', ...EDITIONS[name] },
  })
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

function writeHostileContent(): void {
  emptyFolder(HOSTILE_CONTENT)
  const image = 'reading-room.jpg'
  const event = hostileEvent(image)
  writeFileSync(join(HOSTILE_CONTENT, `${event.slug}.json`), JSON.stringify(event))
  cpSync(join('tests/fixtures/events', image), join(HOSTILE_CONTENT, image))
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
