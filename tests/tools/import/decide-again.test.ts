// What an editor decides holds over the event that stands, whatever stands there; every change is in the printed list.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { importIn, put, temporaryFolder } from './import-run.ts'

const TEXT = `大会开了 精神到了

□郭祥倩

走进一线车间

宣讲进班组 班组学精神

宣讲会在区文化宫召开，来了很多

人，大家都很高兴。

劳模就在我们身边

我们医院有一位老医生，一辈子没有离开过病房。

【心得分享】

学习精神 做好工作

分享人：广外医院工会主席 胡桂芝

我很受鼓舞。

把劲使在一处

分享人：韩凌

我们病房的人都来了，大家都很高兴。`

/** A folder in which one text is imported again and again. */
function desk() {
  const folder = temporaryFolder()
  put(folder, 'a.txt', TEXT)
  const take = async (decisions: unknown, ...more: string[]) => {
    put(folder, 'keys.json', JSON.stringify(decisions))
    const argv = ['a.txt', '--slug', 'x', '--out', 'x.json', '--decide', 'keys.json', ...more]
    const { code, said } = await importIn(folder, ...argv)
    expect([code, said.at(-1)]).toEqual([0, expect.any(String)])
    const event: Event = JSON.parse(readFileSync(`${folder}/x.json`, 'utf8'))
    return { said: said.join('\n'), event }
  }
  const keyOf = async (words: string, kind = 'role') => {
    const { said } = await take({}, '--dry-run')
    const rows = said.split('\n').filter((line) => line.includes(`[${kind}.`))
    const row = rows.find((line) => line.replaceAll('｜', '').includes(words))
    return new RegExp(`\\[${kind}\\.([\\w-]+)\\]`, 'u').exec(row ?? '')?.[1] ?? `no key for ${words}`
  }
  const begin = async () => {
    put(folder, 'keys.json', '{}')
    await importIn(folder, 'a.txt', '--slug', 'x', '--out', 'x.json')
  }
  return { folder, begin, take, keyOf }
}

describe('phrases decided over an event that stands', () => {
  test.each([
    ['大会开了', '大|会开了 / 精神|到了', '标题'],
    ['走进一线车间', '走进|一线|车间', '眉题'],
    ['宣讲进班组', '宣讲|进班组 / 班组学|精神', '报道标题'],
    ['劳模就在', '劳模|就在我们|身边', '报道第 2 段'],
    ['学习精神', '学习|精神 / 做好|工作', 'hu-guizhi 心得标题'],
  ])('of %s win over its old ones, and are told', async (words, phrases, name) => {
    const { begin, take, keyOf } = desk()
    await begin()
    const decisions = { [`phrases.${await keyOf(words)}`]: phrases }
    const { event, said } = await take(decisions)
    const lines = phrases.split(' / ').map((line) => line.split('|'))
    expect(JSON.stringify(event)).toContain(JSON.stringify(lines))
    expect(said).toMatch(new RegExp(` {2}改 ${name}.*：.*｜`, 'u'))
    expect((await take(decisions)).said).toContain('没有变化，没有写入')
  })

  test('of no title’s first line are told to be unused', async () => {
    const { begin, take, keyOf } = desk()
    await begin()
    const [text, title] = [await keyOf('我很受鼓舞'), await keyOf('学习精神')]
    const { said } = await take({ [`phrases.${text}`]: '我', [`voices.${title}`]: '张三' })
    expect(said).toContain(`有 2 条没有用上：phrases.${text}，voices.${title}。`)
  })
})

describe('over an event that stands', () => {
  test('a join decided, undone and decided again changes the paragraphs each time', async () => {
    const { begin, take, keyOf } = desk()
    await begin()
    const key = `join.${await keyOf('来了很多⏎人', 'join')}`
    const texts = ({ report }: Event) => report.blocks.map((block) => ('text' in block ? block.text : ''))
    const apart = ['宣讲会在区文化宫召开，来了很多', '人，大家都很高兴。']
    for (const word of ['不接', '接', '不接']) {
      const { event, said } = await take({ [key]: word })
      expect(texts(event).slice(0, -2)).toEqual(word === '接' ? [apart.join('')] : apart)
      expect(said).not.toContain('手工改过')
    }
  })

  test('a line decided to be no byline, or no title over the reflections, takes them out', async () => {
    const { begin, take, keyOf } = desk()
    await begin()
    const byline = await take({ [`role.${await keyOf('郭祥倩')}`]: '略去' })
    expect(byline.event.byline).toBeUndefined()
    expect(byline.said).toContain('－ 署名')
    const section = await take({ [`role.${await keyOf('心得分享')}`]: '略去' })
    expect(section.event.reflectionsTitle).toBeUndefined()
    const { event } = await take({})
    expect([event.byline?.authors[0]?.name, event.reflectionsTitle]).toEqual(['郭祥倩', '心得分享'])
  })

  test('a paragraph decided to be a heading is one, though its words were changed by hand', async () => {
    const { folder, begin, take, keyOf } = desk()
    await begin()
    const json = readFileSync(`${folder}/x.json`, 'utf8')
    put(folder, 'x.json', json.replace('我们病房的人都来了，大家都', '我们病房的人都来了，大家全都'))
    const { event, said } = await take({ [`role.${await keyOf('我们病房的人')}`]: '小标题' })
    const [block] = event.reflections[1]?.blocks ?? []
    expect(block?.type).toBe('heading')
    expect(said).toContain(`${block?.id} 手工改过的文字，按 --decide 换成了原文`)
  })

  test('a reflection decided away is withdrawn, its text in one place, and is told while it stays so', async () => {
    const { begin, take, keyOf } = desk()
    await begin()
    const sharer = await keyOf('韩凌', 'role')
    const { event } = await take({ [`role.${sharer}`]: '略去' })
    expect(event.reflections.map(({ slug, status }) => [slug, status])).toEqual([
      ['hu-guizhi', undefined],
      ['han-ling', 'withdrawn'],
    ])
    const back = await take({})
    expect(back.said).toContain('心得 han-ling 在事件文件里是撤稿')
  })

  test('an address decided again is former no longer', async () => {
    const { begin, take, keyOf } = desk()
    await begin()
    const key = `slug.${await keyOf('胡桂芝', 'role')}`
    await take({ [key]: 'hu' })
    const { event } = await take({ [key]: 'hu-guizhi' })
    expect(event.reflections[0]).toMatchObject({ slug: 'hu-guizhi', formerSlugs: ['hu'] })
  })
})
