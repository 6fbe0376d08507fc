// What killed builds left beside the output folder: gone at the next one, and an edition never lost.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { clearStaleFolders, newFolder } from '#tools/publish/stale-folders.ts'

/** The id of a process that was there and is no more. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid

describe('folders of a killed build', () => {
  test('are removed, those of a living one are not', async () => {
    const dead = deadPid()
    const parent = temporaryFolder({
      'dist/data.json': '1',
      [`dist.new-${dead}/data.json`]: '2',
      [`dist.new-${dead}.old/data.json`]: '0',
      [`dist.new-${process.pid}/data.json`]: '3',
      'dist.new-notes/a.txt': '4',
      [`other.new-${dead}/data.json`]: '5',
    })
    const outDir = join(parent, 'dist')
    expect(newFolder(outDir)).toBe(join(parent, `dist.new-${process.pid}`))
    await clearStaleFolders(outDir)
    expect(readdirSync(parent).sort()).toEqual(
      ['dist', `dist.new-${process.pid}`, 'dist.new-notes', `other.new-${dead}`].sort(),
    )
  })

  test('give back the edition that was caught between two renames', async () => {
    const dead = deadPid()
    const parent = temporaryFolder({
      [`dist.new-${dead}.old/data.json`]: 'old',
      [`dist.new-${dead}/data.json`]: 'new',
    })
    await clearStaleFolders(join(parent, 'dist'))
    expect(readdirSync(parent)).toEqual(['dist'])
    expect(readFileSync(join(parent, 'dist/data.json'), 'utf8')).toBe('old')
  })

  test('are none where there is no folder yet', async () => {
    await expect(clearStaleFolders(join(temporaryFolder(), 'not/there'))).resolves.toBeUndefined()
  })
})
