import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { carryReleases } from '#tools/publish/previous-releases.ts'

const releaseOf = (shell: string) => ({ shell, files: [`assets/app-${shell}.js`, 'assets/react-1.js'] })

/** A folder that holds one release, made after another. */
async function release(shell: string, previous?: string): Promise<string> {
  const { files } = releaseOf(shell)
  const folder = temporaryFolder(Object.fromEntries(files.map((file) => [file, shell])))
  await carryReleases(folder, releaseOf(shell), previous)
  return folder
}

const has = (folder: string, shell: string): boolean => existsSync(join(folder, `assets/app-${shell}.js`))

describe('scripts of earlier releases', () => {
  test('are carried for two releases, no longer', async () => {
    const first = await release('a')
    const second = await release('b', first)
    const third = await release('c', second)
    const fourth = await release('d', third)
    expect([has(second, 'a'), has(third, 'a'), has(third, 'b')]).toEqual([true, true, true])
    expect([has(fourth, 'a'), has(fourth, 'b'), has(fourth, 'c'), has(fourth, 'd')]).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  test('never replace a file of this one', async () => {
    const second = await release('b', await release('a'))
    expect(readFileSync(join(second, 'assets/react-1.js'), 'utf8')).toBe('b')
  })

  test('of the same shell are no release more', async () => {
    const again = await release('a', await release('a'))
    expect(JSON.parse(readFileSync(join(again, 'releases.json'), 'utf8'))).toHaveLength(1)
  })

  test('are looked for below assets only, whatever the record says', async () => {
    const hostile = temporaryFolder({
      'releases.json': JSON.stringify([{ shell: 'x', files: ['../secret'] }, null, 'x']),
      secret: '',
    })
    const folder = await release('b', hostile)
    expect(JSON.parse(readFileSync(join(folder, 'releases.json'), 'utf8'))).toEqual([releaseOf('b')])
  })
})
