import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { previewFolder } from '#tools/publish/preview.ts'
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

  test('a content folder is the one named, with what a Windows prompt leaves around it', () => {
    const folder = temporaryFolder({ '稿件 2024/x.json': '' })
    for (const named of [
      join(folder, '稿件 2024'),
      `"${join(folder, '稿件 2024')}"`,
      `${join(folder, '稿件 2024')} `,
    ])
      expect(readContentDir({ CONTENT_DIR: named })).toBe(join(folder, '稿件 2024'))
    expect(readContentDir({ CONTENT_DIR: '' })).toMatch(/src.content.events$/)
  })

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

  const NAME = 'shen_gao-2024-xk3p'

  test('a preview stands in a folder of its own, below the base path and inside the output folder', () => {
    const folder = temporaryFolder()
    const argv = ['--preview-path', NAME, '--outDir', folder]
    expect(readSettings(argv, { BASE_PATH: '/reader/', PUBLIC_DIR: folder })).toMatchObject({
      base: `/reader/${NAME}/`,
      outDir: join(folder, NAME),
      preview: true,
      publicDir: undefined,
    })
    expect(readSettings(['--outDir', folder], {})).toMatchObject({
      base: '/',
      outDir: folder,
      preview: false,
    })
  })

  test('a preview without a name has one nobody can guess, and the same the next time', () => {
    const file = join(temporaryFolder(), '.preview-path')
    const first = previewFolder(undefined, file)
    expect(first).toMatch(/^preview_[0-9a-f]{30}$/)
    expect(previewFolder(undefined, file)).toBe(first)
    expect(previewFolder(undefined, join(temporaryFolder(), '.preview-path'))).not.toBe(first)
  })

  test.each([
    'short_name',
    'no-underscore-in-this-name',
    '中文_中文中文中文中文中文中文',
    '../up_and_away_from_here',
    '',
  ])('a preview at %j is refused', (name) => {
    expect(() => readSettings(['--preview-path', name], {})).toThrow('--preview-path')
  })

  test('a folder of the operator’s that is not there is refused', () => {
    expect(() => readSettings([], { PUBLIC_DIR: '/nowhere/at/all' })).toThrow('检查 PUBLIC_DIR')
  })

  test('an argument nobody knows is refused', () => {
    expect(() => readSettings(['--outdir', 'x'], {})).toThrow('用法')
  })
})
