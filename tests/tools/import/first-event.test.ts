// The first real text, imported: complete to the character, every block in its role, and equal to what is committed.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blockText } from '#content/block.ts'
import { checkEvent } from '#content/check-event.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import { titleText } from '#content/title.ts'
import { committedEvent, FIRST_TEXT, firstText } from './first-text.ts'
import { importIn, temporaryFolder } from './import-run.ts'

const bare = (text: string): string => text.replace(/\s/gu, '')

async function importFirst(): Promise<Event> {
  const folder = temporaryFolder()
  const facts = ['--slug', 'xicheng-2018', '--date', '2018-11-21']
  const { code } = await importIn(folder, FIRST_TEXT, ...facts, '--out', 'x.json')
  expect(code).toBe(0)
  return JSON.parse(readFileSync(`${folder}/x.json`, 'utf8'))
}

/** The event as its newspaper printed it, labels restored; the lead stood before the headline. */
function printed({ lead, headline, byline, report, reflectionsTitle, reflections }: Event): string {
  const title = (one: Event['headline'] | undefined) => (one ? titleText(one) : '')
  return [
    lead?.text,
    title(headline),
    `${byline?.label}${byline?.authors.map(({ name }) => name).join('、')}`,
    title(report.kicker),
    title(report.title),
    ...report.blocks.map(blockText),
    `【${reflectionsTitle}】`,
    ...reflections.flatMap((reflection) => [
      title(reflection.title),
      `${reflection.label}：`,
      ...reflection.voices.map((voice) =>
        voice.type === 'Person' ? `${voice.affiliation}${voice.jobTitle} ${voice.name}` : voice.name,
      ),
      ...reflection.blocks.map(blockText),
    ]),
  ].join('\n')
}

const wholeLines = (title: Event['headline']): Event['headline'] => ({
  lines: title.lines.map((phrases) => [phrases.join('')]),
})

function withoutCites(block: Block): Block {
  if (block.type !== 'paragraph') return block
  const { cites: _, ...paragraph } = block
  return paragraph
}

/** An event as the importer would write it: what an editor adds by hand taken away. */
function withoutHandwork({ about: _, ...event }: Event): Event {
  const { kicker, title } = event.report
  return {
    ...event,
    headline: wholeLines(event.headline),
    report: {
      ...event.report,
      ...(kicker && { kicker: wholeLines(kicker) }),
      ...(title && { title: wholeLines(title) }),
    },
    reflections: event.reflections.map((one) => ({
      ...one,
      title: wholeLines(one.title),
      blocks: one.blocks.map(withoutCites),
    })),
  }
}

describe('the first event', () => {
  test('rebuilt from the committed file gives the source to the character, white space apart', async () => {
    expect(bare(printed(committedEvent()))).toBe(bare(firstText))
    expect(bare(firstText)).toHaveLength(2646)
  })

  test('is what the importer makes of the text, but for phrases, the facts of the event and who speaks of what', async () => {
    expect(withoutHandwork(await importFirst())).toEqual(withoutHandwork(committedEvent()))
  })

  test('is a right event, for its own name', async () => {
    expect(checkEvent(committedEvent())).toEqual({ ok: true, value: committedEvent() })
  })

  test('has each of its seventeen paragraphs whole and in its place', async () => {
    const { lead, report, reflections } = await importFirst()
    const edges = (text = '') => `${text.slice(0, 6)}…${text.slice(-6)} ${text.length}`
    expect(edges(lead?.text)).toBe('伴随着中国工…到基层一线。 83')
    expect(report.blocks.map((block) => edges(blockText(block)))).toEqual([
      '11月21日…主持宣讲会。 162',
      '宣讲会上，李…面展开宣讲。 81',
      '值得一提的是…讲更加生动。 99',
      '李会增指出，…一个新高度。 172',
      '李会增强调，…主力军作用。 245',
      '宣讲会上，西…了思想基础。 93',
      '同时，曾加顺…展做出贡献。 130',
    ])
    expect(reflections.map(({ blocks }) => blocks.map((block) => edges(blockText(block))))).toEqual([
      [
        '在李会增主席…也很受鼓舞。 121',
        '在这之前，我…完整的认识。 100',
        '听了李主席的…关注度不强。 128',
        '在开展下一步…以其为榜样。 130',
        '通过这次学习…的宣传活动。 80',
        '此外，还有一…面多下功夫。 227',
      ],
      ['李主席的宣讲…的相关精神。 205', '我们复兴医院…密不可分的。 259', '我本身是医务…自己的贡献。 210'],
    ])
  })

  test('has its four column breaks healed, each recorded with its neighbours', async () => {
    const event = await importFirst()
    const [first, second] = event.reflections
    const ids = [first?.blocks[2]?.id, first?.blocks[4]?.id, second?.blocks[1]?.id]
    expect(event.source?.joins).toEqual([
      { block: ids[0], offset: 34, left: '工会工作中有两点', right: '做得还不够：一是' },
      { block: ids[1], offset: 34, left: '这样的模范，我们', right: '一定要利用起来，' },
      { block: ids[2], offset: 16, left: '注重职工活动的开', right: '展，形成一种常态' },
      { block: ids[2], offset: 249, left: '工会工作，这和每', right: '个人都是密不可分' },
    ])
  })

  test('names its source by file and by the hash of its bytes', async () => {
    const { source } = await importFirst()
    expect(source?.file).toBe('xicheng-2018-11-21.txt')
    expect(source?.sha256).toBe('d097b56f63e3f09196e62f9441d84fe41d1977551bec9dcf6f875a684ed4628b')
  })

  test('gives each reflection its address and its voice with affiliation and post', async () => {
    expect((await importFirst()).reflections.map(({ slug, voices }) => ({ slug, voices }))).toEqual([
      {
        slug: 'hu-guizhi',
        voices: [{ type: 'Person', name: '胡桂芝', affiliation: '广外医院', jobTitle: '工会主席' }],
      },
      {
        slug: 'han-ling',
        voices: [{ type: 'Person', name: '韩凌', affiliation: '复兴医院', jobTitle: '工会主席' }],
      },
    ])
  })

  test('says of the event only what the text prints', async () => {
    const { about } = committedEvent()
    const person = (one: { name: string; affiliation?: string; jobTitle?: string }) =>
      `${one.affiliation ?? ''}${one.jobTitle ?? ''}${one.name}`
    const said = [
      about?.name,
      about?.organizer?.name,
      about?.attendance,
      ...(about?.performer ?? []).map(person),
      ...(about?.moderator ?? []).map(person),
    ]
    expect(said).toHaveLength(5)
    for (const words of said) expect(firstText).toContain(words)
    expect(about?.location).toBeUndefined()
  })
})
