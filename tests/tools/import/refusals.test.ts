// Bad input: one clear Chinese line, exit code 2, nothing written.
import { mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIRST_TEXT } from './first-text.ts'
import { importIn, put, temporaryFolder } from './import-run.ts'

const OK = ['--slug', 'x', '--out', 'x.json']
const REFLECTION = '学习精神 做好工作\n\n分享人：张三\n\n我很受鼓舞。'

async function refused(folder: string, ...argv: string[]): Promise<string> {
  const { code, said, files } = await importIn(folder, ...argv)
  expect(code).toBe(2)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^[^\n]*\p{Script=Han}{4}[^\n]*$/u)
  expect(files.filter((file) => file.endsWith('.json') || file.endsWith('.tmp'))).toEqual([])
  return said[0] ?? ''
}

describe('a file is refused', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['that is empty', '', '没有文字'],
    ['that is blank', '\ufeff \n\u3000\n', '没有文字'],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), '能导入的有 Word'],
    ['that is in no encoding offices use', Uint8Array.of(0xc3, 0x28, 0xa0, 0xa1, 0x0a), '编码选 UTF-8'],
    ['that is a PDF', '%PDF-1.7\n', '把文字从 PDF 里复制出来'],
    ['that is an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), '另存为 .docx'],
    ['that is RTF', '{\\rtf1 x}', '另存为 .docx'],
    ['that is half a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), '已损坏'],
    ['of more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61), '超过 20 MB'],
    ['without a headline', '宣讲会开了，大家来了，都说很好。', '没有找到标题'],
    ['without a report', `大会开了 精神到了\n\n【心得分享】\n\n${REFLECTION}`, '报道的正文'],
    ['with a reflection without text', `大会 开了\n\n会开了。\n\n学习 精神\n\n分享人：张三`, '第 1 篇心得'],
    ['with a sharer without a name', `大会 开了\n\n会开了。\n\n学习 精神\n\n分享人：\n\n好。`, '第 7 行'],
    [
      'with a name of no pinyin',
      `大会 开了\n\n会开了。\n\n学习 精神\n\n分享人：郭𠮷\n\n好。`,
      '--reflections',
    ],
  ])('%s', async (_, content, reason) => {
    const folder = temporaryFolder()
    expect(await refused(folder, put(folder, '甲 乙.txt', content), ...OK)).toContain(reason)
  })

  test('that does not exist, or is a folder', async () => {
    const folder = temporaryFolder()
    expect(await refused(folder, '没有 这个.txt', ...OK)).toBe('没有这个文件：没有 这个.txt')
    expect(await refused(folder, '没\n有.txt', ...OK)).toBe('没有这个文件：没 有.txt')
    mkdirSync(`${folder}/夹`)
    expect(await refused(folder, '夹', ...OK)).toContain('文件夹')
  })
})

describe('words of the command are refused', () => {
  test.each([
    ['no file', ['--slug', 'x'], '没有写要导入的文件'],
    ['two files', ['a.txt', 'b.txt', '--slug', 'x'], '一次只能导入一个'],
    ['no slug', [FIRST_TEXT], '没有写 --slug'],
    ['a slug without a value', [FIRST_TEXT, '--slug'], '--slug'],
    ['an empty slug', [FIRST_TEXT, '--slug='], '--slug'],
    ['a slug in capitals', [FIRST_TEXT, '--slug', 'Xicheng'], '小写英文字母'],
    ['a slug that leaves the folder', [FIRST_TEXT, '--slug', '../x'], '小写英文字母'],
    ['a Chinese slug', [FIRST_TEXT, '--slug', '西城'], '小写英文字母'],
    ['a slug too long', [FIRST_TEXT, '--slug', 'a'.repeat(81)], '80'],
    ['a reserved slug', [FIRST_TEXT, '--slug', 'archive'], '留给网站'],
    ['a flag it does not know', [FIRST_TEXT, '--slug', 'x', '--colour', 'red'], '不认识的选项 --colour'],
    ['a value for --force', [FIRST_TEXT, '--slug', 'x', '--force=yes'], '--force'],
    ['a date of another form', [FIRST_TEXT, ...OK, '--date', '2018年11月21日'], '不对：写成 2018-11-21'],
    ['a day that is none', [FIRST_TEXT, ...OK, '--date', '2018-02-30'], '没有这一天'],
    ['too few reflections', [FIRST_TEXT, ...OK, '--reflections', 'a'], '写了 1 个地址，文中却有 2 篇'],
    ['too many reflections', [FIRST_TEXT, ...OK, '--reflections', 'a,b,c'], '写了 3 个地址'],
    ['an empty reflection', [FIRST_TEXT, ...OK, '--reflections', 'a,'], '小写英文字母'],
    ['a bad reflection', [FIRST_TEXT, ...OK, '--reflections', 'a,B'], '“B”不能用'],
    ['a reserved reflection', [FIRST_TEXT, ...OK, '--reflections', 'a,print'], '留给网站'],
    ['a reflection twice', [FIRST_TEXT, ...OK, '--reflections', 'a,a'], '写了两次'],
    ['a folder that is not there', [FIRST_TEXT, '--slug', 'x', '--out', '无/x.json'], '文件夹不存在'],
    ['an empty place', [FIRST_TEXT, '--slug', 'x', '--out='], '--out'],
    ['a place that is a folder', [FIRST_TEXT, '--slug', 'x', '--out', '.'], '文件夹'],
  ])('%s', async (_, argv, reason) => {
    expect(await refused(temporaryFolder(), ...argv)).toContain(reason)
  })
})
