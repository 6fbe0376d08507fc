// Files an operator keeps are published as they are, and never in place of one of the edition.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { copyOperatorFiles } from '#tools/publish/operator-files.ts'

test('every file is taken, below folders too, but what systems leave', async () => {
  const kept = temporaryFolder({
    'MP_verify_a1B2c3.txt': 'a1B2c3',
    '.well-known/security.txt': 'Contact',
    '验证 文件.html': '好',
    '.DS_Store': '',
    'folder/Thumbs.db': '',
  })
  const edition = temporaryFolder({ 'index.html': '' })
  await copyOperatorFiles(kept, edition)
  expect(readdirSync(edition).sort()).toEqual([
    '.well-known',
    'MP_verify_a1B2c3.txt',
    'index.html',
    '验证 文件.html',
  ])
  expect(readFileSync(join(edition, 'MP_verify_a1B2c3.txt'), 'utf8')).toBe('a1B2c3')
  expect(readFileSync(join(edition, '.well-known/security.txt'), 'utf8')).toBe('Contact')
})

test('one that would take the place of a page is refused by name', async () => {
  const kept = temporaryFolder({ 'xicheng-2018/index.html': '' })
  const edition = temporaryFolder({ 'xicheng-2018/index.html': '报道' })
  await expect(copyOperatorFiles(kept, edition)).rejects.toThrow(
    /xicheng-2018.index\.html 和网站自己的文件重名/,
  )
  expect(readFileSync(join(edition, 'xicheng-2018/index.html'), 'utf8')).toBe('报道')
})

test('no folder is no matter', async () => {
  await expect(copyOperatorFiles(undefined, '/nowhere')).resolves.toBeUndefined()
})
