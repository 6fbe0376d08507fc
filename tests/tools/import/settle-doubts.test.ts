// What is decided is doubtful no longer; where a decision came to nothing, the review says what to do.
import { expect, test } from 'vitest'
import { importIn, put, temporaryFolder } from './import-run.ts'

const TEXT = `大会开了 精神到了

发布日期：2024年5月6日

宣讲会在区文化宫召开，来了很多

人，大家都很高兴。

【心得分享】

学习精神 做好工作

分享人：广外医院工会主席 胡桂芝

我很受鼓舞。

把劲使在一处

质检班组的孙丽说，她很高兴。

我们班组的人都来了，大家都很高兴。`

async function review(text: string, decisions: unknown, ...more: string[]): Promise<string> {
  const folder = temporaryFolder()
  put(folder, 'a.txt', text)
  put(folder, 'keys.json', JSON.stringify(decisions))
  const argv = ['a.txt', '--slug', 'x', '--out', 'x.json', '--decide', 'keys.json', ...more]
  return (await importIn(folder, ...argv)).said.join('\n')
}

const keyOf = (said: string, words: string): string =>
  /\[\w+\.([\w-]+)\]/u.exec(said.split('\n').find((line) => line.includes(words)) ?? '')?.[1] ?? 'none'

const doubts = (said: string): string => said.slice(said.indexOf('三、'), said.indexOf('不对的地方'))

test('what is decided is no longer doubtful, and how much of it is said', async () => {
  const open = await review(TEXT, {})
  const [voices, join] = [`voices.${keyOf(open, '胡桂芝')}`, `join.${keyOf(open, '⏎人')}`]
  expect(doubts(open)).toContain(`[${voices}]`)
  expect(doubts(open)).toContain(`[${join}]`)
  const said = await review(TEXT, { [voices]: '胡桂芝/广外医院/工会主席', [join]: '接' })
  expect(doubts(said)).not.toContain(`[${voices}]`)
  expect(doubts(said)).not.toContain(`[${join}]`)
  expect(doubts(said)).toContain('--decide 已经定了的 2 处不再列')
  expect(said).toContain(`[${join}]`)
})

test('a title of a reflection that no sharer follows is told, with the line that could be one', async () => {
  const open = await review(TEXT, {})
  const title = keyOf(open, '把劲使在')
  const said = await review(TEXT, { [`role.${title}`]: '心得标题' })
  expect(doubts(said)).toContain(
    '第 17 行：心得标题后面没有分享人，没有另起一篇：把写着姓名的那一行定为分享人，例如下一行，"role.xt1b2y": "分享人"',
  )
  expect(doubts(said)).toContain(`[role.${title}]`)
  expect(said).toMatch(/第 19 行 .*质检班组的孙丽说.*\[role\.xt1b2y\]/u)
})

test('another role that came to nothing is told too', async () => {
  const open = await review(TEXT, {})
  const said = await review(TEXT, { [`role.${keyOf(open, '很受鼓舞')}`]: '署名' })
  expect(doubts(said)).toContain('定为署名，却没有放进事件')
})

test.each([
  ['in its head', TEXT, '第 3 行写着 2024年5月6日：要用它，加 --date 2024-05-06'],
  [
    'at its end',
    TEXT.replace('发布日期：2024年5月6日\n\n', '').concat('\n\n（见报日期 2024-05-06）'),
    '行写着 2024-05-06：要用它，加 --date 2024-05-06',
  ],
])('a date that the source prints %s is named and not used', async (_, text, told) => {
  const said = await review(text, {})
  expect(doubts(said)).toContain(told)
  expect(doubts(await review(text, {}, '--date', '2024-05-07'))).not.toContain('2024-05-06')
})

test('a day of which a text tells is not taken for the day of its printing', async () => {
  const text = TEXT.replace('发布日期：2024年5月6日\n\n', '').replace('宣讲会', '2018年11月21日，宣讲会')
  expect(doubts(await review(text, {}))).not.toContain('--date 2018')
})
