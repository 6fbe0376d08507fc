// The review an editor reads after an import: every block's role, every join, every doubt.
import { expect, test } from 'vitest'
import { FIRST_TEXT } from './first-text.ts'
import { importIn, put, temporaryFolder } from './import-run.ts'

async function review(file: string, ...more: string[]): Promise<string[]> {
  return (await importIn(temporaryFolder(), file, '--slug', 'x', '--out', 'x.json', ...more)).said
}

test('gives every block of the first text its role, by its line', async () => {
  const rows = (await review(FIRST_TEXT))
    .filter((line) => / {2}第 [\d、]+ 行 +\S+ +\S/u.test(line))
    .map((line) => line.trim().split(/ {2,}/u).slice(0, 2).join(' '))
  const text = (...lines: (number | string)[]) => lines.map((line) => `第 ${line} 行 正文`)
  expect(rows).toEqual([
    '第 5 行 导语',
    '第 7 行 标题',
    '第 9 行 署名',
    '第 11 行 眉题',
    '第 13、14 行 报道标题',
    ...text(16, 18, 20, 22, 24, 26, 28),
    '第 32 行 栏题',
    '第 34 行 心得标题',
    '第 36 行 分享人',
    ...text(38, 40, '42、44', 46, '48、50', 52),
    '第 54 行 心得标题',
    '第 56 行 分享人',
    ...text(58, '60、62、64', 66),
  ])
})

test('shows each join with eight characters on either side', async () => {
  expect((await review(FIRST_TEXT)).filter((line) => line.includes('⏎') && line.includes('行接'))).toEqual([
    '  第 42 行接第 44 行：…工会工作中有两点⏎做得还不够：一是…  [join.q76wbk]',
    '  第 48 行接第 50 行：…这样的模范，我们⏎一定要利用起来，…  [join.hnhf9e]',
    '  第 60 行接第 62 行：…注重职工活动的开⏎展，形成一种常态…  [join.rf3ecx]',
    '  第 62 行接第 64 行：…工会工作，这和每⏎个人都是密不可分…  [join.dxembp]',
  ])
})

test('names every doubtful place of the first text, and no other', async () => {
  const said = await review(FIRST_TEXT, '--date', '2018-11-21')
  const doubts = said.slice(said.findIndex((line) => line.startsWith('三、')) + 1)
  const end = doubts.indexOf('')
  expect(doubts.slice(0, end).map((line) => line.trim().split('：')[0])).toEqual([
    '第 5 行',
    '第 11 行',
    '第 13、14 行',
    '第 16 行',
    '第 36 行',
    '第 42、44 行',
    '第 48、50 行',
    '第 56 行',
    '第 60、62 行',
    '第 62、64 行',
    '发表日期 2018-11-21 来自 --date，不是原文写的',
  ])
  expect(doubts[0]).toContain('导语')
  expect(doubts[1]).toContain('眉题')
  expect(doubts[2]).toContain('同一个标题')
  expect(doubts[3]).toContain('“11月21日”没有写年份')
  expect(doubts[4]).toContain('单位“广外医院”和职务“工会主席”')
})

test('ends with the place of the written file', async () => {
  const folder = temporaryFolder()
  const { said } = await importIn(folder, FIRST_TEXT, '--slug', 'x', '--out', 'x.json')
  expect(said.at(-1)).toBe(`已写入：${folder}/x.json`)
})

test('warns of broken characters, of a missing date and of an open end', async () => {
  const text = '开会了 大家来\n\n今天好\ufffd。\n\n学习体会 很多\n\n分享人：张三\n\n我很高兴，因为\n'
  const said = (await review(put(temporaryFolder(), 'a.txt', text))).join('\n')
  expect(said).toContain('第 3 行：有乱码字符')
  expect(said).toContain('没有写 --date')
  expect(said).toContain('第 9 行：这一段末尾没有句末标点')
})
