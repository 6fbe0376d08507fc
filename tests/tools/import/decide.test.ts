// What an editor decides by key is done, the same each time; what cannot be is refused with the key and the mend.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { titleText } from '#content/title.ts'
import { FIRST_TEXT } from './first-text.ts'
import { importIn, put, temporaryFolder } from './import-run.ts'

const OUT = ['--slug', 'x', '--out', 'x.json']

interface Decided {
  code: number
  said: string[]
  event: Event | undefined
}

async function decide(text: string, decisions: unknown): Promise<Decided> {
  const folder = temporaryFolder()
  put(folder, 'a.txt', text)
  put(folder, 'keys.json', typeof decisions === 'string' ? decisions : JSON.stringify(decisions))
  const { code, said } = await importIn(folder, 'a.txt', ...OUT, '--decide', 'keys.json')
  return { code, said, event: code === 0 ? JSON.parse(readFileSync(`${folder}/x.json`, 'utf8')) : undefined }
}

/** The key that the review gives the line with these words. */
async function keyOf(text: string, kind: string, words: string): Promise<string> {
  const { said } = await importIn(temporaryFolder(), put(temporaryFolder(), 'a.txt', text), ...OUT)
  const row = said.find((line) => line.includes(words) && line.includes(`[${kind}.`))
  return new RegExp(`\\[(${kind}\\.\\w+)\\]`, 'u').exec(row ?? '')?.[1] ?? `no ${kind} for ${words}`
}

const TEXT = `大会开了 精神到了

□郭祥倩

宣讲会在区文化宫召开，来了很多

人，大家都很高兴。

劳模在身边

我们医院有一位老医生，一辈子没有离开过病房。

【心得分享】

学习精神 做好工作

分享人：广外医院工会主席 胡桂芝

我很受鼓舞。`

describe('a decision', () => {
  test('keeps apart what was joined, and joins what was apart', async () => {
    const join = await keyOf(TEXT, 'join', '来了很多⏎人')
    const apart = await decide(TEXT, { [join]: '不接' })
    expect(apart.event?.report.blocks[0]).toMatchObject({ text: '宣讲会在区文化宫召开，来了很多' })
    const { event } = await decide(TEXT, { [join]: '接' })
    expect(event?.report.blocks[0]).toMatchObject({
      text: '宣讲会在区文化宫召开，来了很多人，大家都很高兴。',
    })
  })

  test('gives a line another role', async () => {
    const role = await keyOf(TEXT, 'role', '我们医院有一位老医生')
    const { event } = await decide(TEXT, { [role]: '略去' })
    expect(JSON.stringify(event)).not.toContain('老医生')
    const title = await keyOf(TEXT, 'role', '小标题')
    const heading = await decide(TEXT, { [title]: '小标题' })
    expect(heading.event?.report.blocks[1]).toMatchObject({ type: 'heading' })
    const text = await decide(TEXT, { [title]: '正文' })
    expect(text.event?.report.blocks.map(({ type }) => type)).not.toContain('heading')
  })

  test('sets phrases, voices and addresses', async () => {
    const phrases = await keyOf(TEXT, 'role', '学习精神')
    const sharer = await keyOf(TEXT, 'role', '胡桂芝')
    const { event, said } = await decide(TEXT, {
      [phrases.replace('role', 'phrases')]: '学习|精神 / 做好工作',
      [sharer.replace('role', 'voices')]: '胡桂芝/广外医院工会/主席',
      [sharer.replace('role', 'slug')]: 'hu',
    })
    expect(said.join('\n')).not.toContain('没有用上，原文里')
    const [reflection] = event?.reflections ?? []
    expect(reflection?.title.lines).toEqual([['学习', '精神'], ['做好工作']])
    expect(reflection?.voices).toEqual([
      { type: 'Person', name: '胡桂芝', affiliation: '广外医院工会', jobTitle: '主席' },
    ])
    expect(reflection?.slug).toBe('hu')
    expect(reflection && titleText(reflection.title)).toBe('学习精神 做好工作')
  })

  test('makes a reflection where none was seen', async () => {
    const text =
      '大会开了 精神到了\n\n宣讲会开了，大家都来了。\n\n我的心里话\n\n老王\n\n我很高兴，也很受鼓舞。'
    const section = await keyOf(text, 'role', '我的心里话')
    const sharer = await keyOf(text, 'role', '老王')
    const { event } = await decide(text, { [section]: '心得标题', [sharer]: '分享人' })
    expect(event?.reflections).toMatchObject([{ voices: [{ name: '老王' }] }])
  })

  test('that meets no line is told, not obeyed in silence', async () => {
    const { said } = await decide(TEXT, { 'join.aaaaaa': '接' })
    expect(said.join('\n')).toContain('没有用上，原文里已经没有那一行：join.aaaaaa')
  })
})

describe('a file of decisions is refused', () => {
  test.each<[string, unknown, string]>([
    ['that is no JSON', '{ "role.a": 小标题 }', 'keys.json'],
    ['that is a list', [], '花括号'],
    ['with a key of no kind', { 'colour.abc': 'red' }, '“colour.abc”不认识'],
    ['with a role that is none', { 'role.abc': '大标题' }, '不是一种身份'],
    ['with a join that is neither', { 'join.abc': '也许' }, '写“接”或“不接”'],
    ['with phrases of no form', { 'phrases.abc': 5 }, '词组用 | 隔开'],
    ['with an address that cannot be', { 'slug.abc': 'print' }, '不用 print'],
  ])('%s', async (_, decisions, reason) => {
    const { code, said } = await decide(TEXT, decisions)
    expect({ code, lines: said.length }).toEqual({ code: 2, lines: 1 })
    expect(said[0]).toContain(reason)
  })

  test('whose phrases say other words than the title', async () => {
    const key = (await keyOf(TEXT, 'role', '学习精神')).replace('role', 'phrases')
    const { said } = await decide(TEXT, { [key]: '学习|劳模精神 / 做好工作' })
    expect(said.at(-1)).toContain('一个字不多，一个字不少')
  })

  test('that is not there', async () => {
    const { code, said } = await importIn(temporaryFolder(), FIRST_TEXT, ...OUT, '--decide', '无.json')
    expect([code, said]).toEqual([2, ['没有这个文件：无.json']])
  })
})
