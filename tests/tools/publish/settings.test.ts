import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { readBase, readContentDir, readSettings } from '#tools/publish/settings.ts'

describe('what a build is told from outside', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['/reader/', '/reader/'],
    ['reader', '/reader/'],
    ['/a/b', '/a/b/'],
  ])('the base path %j is %s', (given, base) => {
    expect(readBase({ BASE_PATH: given })).toBe(base)
  })

  test.each(['/中文/', '/a b/', '/<x>/', '/a?b/', 'https://example.org/x'])(
    'the base path %j is refused',
    (given) => {
      expect(() => readBase({ BASE_PATH: given })).toThrow(Refusal)
    },
  )

  test('a content folder that is not there is refused', () => {
    expect(() => readContentDir({ CONTENT_DIR: '/nowhere/at/all' })).toThrow('检查 CONTENT_DIR')
  })

  test('an output folder with other files in it is refused, an empty one or an edition is not', () => {
    const settings = (folder: string) => readSettings(['--outDir', folder], {})
    expect(() => settings(temporaryFolder({ 'thesis.doc': '' }))).toThrow('已有别的文件')
    expect(() => settings(temporaryFolder({ '404.html': '', 'data.json': '[1]' }))).toThrow('已有别的文件')
    expect(() => settings(join(temporaryFolder({ file: '' }), 'file'))).toThrow('已有别的文件')
    expect(settings(temporaryFolder({ 'data.json': '{"shell":"a"}' })).outDir).toBeTruthy()
    const empty = temporaryFolder()
    expect(settings(empty).outDir).toBe(empty)
  })

  test('an argument nobody knows is refused', () => {
    expect(() => readSettings(['--outdir', 'x'], {})).toThrow('用法')
  })
})
