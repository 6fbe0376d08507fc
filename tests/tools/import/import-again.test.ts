// An event imported again from a corrected text: ids, addresses and handwork kept, what is gone retired, all told first.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { committedJson, firstText } from './first-text.ts'
import { importIn, put, TODAY, temporaryFolder } from './import-run.ts'

const OUT = ['--slug', 'xicheng-2018', '--out', 'x.json']

interface Again {
  code: number
  said: string[]
  files: string[]
  old: Event
  event: Event
}

/** The committed event, and the first text imported over it after `change`. */
async function importAgain(change: (text: string) => string, ...more: string[]): Promise<Again> {
  return importOver(committedJson(), change(firstText), ...more)
}

async function importOver(json: string, text: string, ...more: string[]): Promise<Again> {
  const folder = temporaryFolder()
  put(folder, 'x.json', json)
  put(folder, 'a.txt', text)
  const run = await importIn(folder, 'a.txt', ...OUT, ...more)
  return { ...run, old: JSON.parse(json), event: JSON.parse(readFileSync(`${folder}/x.json`, 'utf8')) }
}

const idsOf = ({ lead, report, reflections }: Event): (string | undefined)[] =>
  [lead, ...report.blocks, ...reflections.flatMap(({ blocks }) => blocks)].map((block) => block?.id)

describe('a text imported again', () => {
  test('with some words corrected keeps every id, phrase, citation, fact and address', async () => {
    const { old, event, said } = await importAgain((text) => text.replace('关注度不强', '关注度还不强'))
    expect(idsOf(event)).toEqual(idsOf(old))
    expect(event.headline).toEqual(old.headline)
    expect(event.about).toEqual(old.about)
    expect(event.reflections.map(({ slug }) => slug)).toEqual(['hu-guizhi', 'han-ling'])
    const cites = (one: Event) =>
      one.reflections.flatMap(({ blocks }) => blocks.map((block) => ('cites' in block ? block.cites : [])))
    expect(cites(event)).toEqual(cites(old))
    expect(said.join('\n')).toMatch(/ {2}改 hu-guizhi第 3 段（\w{7}）：.*〔.*还.*〕/u)
  })

  test('with a paragraph taken out names its nearest neighbour for old links', async () => {
    const gone = firstText.split('\n')[27] ?? ''
    const { old, event, said } = await importAgain((text) => text.replace(`${gone}\n\n`, ''))
    const last = old.report.blocks.at(-1)?.id ?? ''
    const before = old.report.blocks.at(-2)?.id ?? ''
    expect(idsOf(event)).toEqual(idsOf(old).filter((id) => id !== last))
    expect(event.retired).toEqual({ [last]: before })
    expect(said.join('\n')).toContain(`${last} 没有了，旧链接改指 ${before}`)
  })

  test('with a paragraph put in mints one id and leaves the others', async () => {
    const { old, event } = await importAgain((text) =>
      text.replace('值得一提的是', '会场座无虚席，掌声不断。\n\n值得一提的是'),
    )
    expect(idsOf(event).filter((id) => !idsOf(old).includes(id))).toHaveLength(1)
    expect(idsOf(event).filter((id) => idsOf(old).includes(id))).toEqual(idsOf(old))
  })

  test('says what will change before it is written, keeps the old file, and is the same once more', async () => {
    const text = firstText.replace('130余人', '150余人')
    const { said, files, event } = await importOver(committedJson(), text)
    expect(event.source?.titles?.[2]).toBe('卫生计生系统150余人 学习会议成果')
    const change = said.findIndex((line) => line.startsWith('  改'))
    const written = said.findIndex((line) => line.startsWith('已写入'))
    expect([change > 0, change < written]).toEqual([true, true])
    expect(files).toEqual(['a.txt', 'x.json', 'x.json.bak'])
    const again = await importOver(JSON.stringify(event), text)
    expect(again.event).toEqual(event)
    expect(again.said.at(-1)).toContain('没有变化，没有写入')
  })

  test('proposes corrections, and enters them when asked', async () => {
    const change = (text: string) => text.replace('关注度不强', '关注度还不强')
    const proposed = await importAgain(change)
    expect(proposed.event.corrections).toBeUndefined()
    expect(proposed.said.join('\n')).toContain('建议的更正（1 条')
    const { event, old } = await importAgain(change, '--correction')
    expect(event.corrections).toMatchObject([{ date: TODAY, block: old.reflections[0]?.blocks[2]?.id }])
    expect(event.corrections?.[0]?.text).toContain('还')
  })

  test('writes nothing with --dry-run', async () => {
    const { event, old, files, said } = await importAgain((text) => text.replace('130', '150'), '--dry-run')
    expect([event, files]).toEqual([old, ['a.txt', 'x.json']])
    expect(said.some((line) => line.startsWith('  改'))).toBe(true)
  })

  test('of quite another event is refused unless --force', async () => {
    const other = '大会开了 精神到了\n\n宣讲会开了。\n\n学习精神 做好工作\n\n分享人：张三\n\n我很受鼓舞。'
    const { code, said, event, old } = await importOver(committedJson(), other)
    expect(code).toBe(2)
    expect(said.at(-1)).toContain('像是另一篇')
    expect(event).toEqual(old)
  })

  test('without one of its reflections withdraws it, for its address was published', async () => {
    const { event, old, said } = await importAgain((text) => text.slice(0, text.indexOf('群策群力')))
    expect(event.reflections.map(({ slug, status }) => [slug, status])).toEqual([
      ['hu-guizhi', undefined],
      ['han-ling', 'withdrawn'],
    ])
    expect(event.reflections[1]?.blocks).toEqual(old.reflections[1]?.blocks)
    expect(event.source?.titles).toEqual(old.source?.titles)
    expect(said.join('\n')).toContain('心得 han-ling 在新的原文里没有了')
  })
})

describe('handwork in the event file', () => {
  const edited = (change: (event: Event) => void): string => {
    const event: Event = JSON.parse(committedJson())
    change(event)
    return JSON.stringify(event)
  }

  test('on a text that the source did not change stays, and is told', async () => {
    const json = edited(({ report }) => {
      const [first] = report.blocks
      if (first?.type === 'paragraph') first.text = first.text.replace('11月21日', '2018年11月21日')
    })
    const { event, old, said } = await importOver(json, firstText)
    expect(event.report.blocks[0]).toEqual(old.report.blocks[0])
    expect(said.join('\n')).toContain('手工改过')
  })

  test('on posts and phrases stays, on a title in which a word changed too', async () => {
    const json = edited(({ reflections: [reflection] }) => {
      const [voice] = reflection?.voices ?? []
      if (voice?.type === 'Person') voice.affiliation = '广安门外医院'
    })
    const { event, said } = await importOver(json, firstText.replace('130余人', '150余人'))
    expect(event.reflections[0]?.voices).toMatchObject([{ affiliation: '广安门外医院' }])
    expect(said.join('\n')).toContain('"voices.')
    expect(event.report.title?.lines).toEqual([
      ['卫生计生系统', '150余人'],
      ['学习', '会议成果'],
    ])
  })
})
