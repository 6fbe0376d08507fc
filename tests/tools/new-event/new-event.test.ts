// A new event, by answers typed or pasted and by flags: a sound draft, or a sentence and no file.
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { inspectEvent } from '#content/inspect-event.ts'
import { contentFolder } from '#tests/support/content-folder.ts'
import { anEvent } from '#tests/support/events.ts'
import { newEvent } from '#tools/new-event/new-event.ts'

function desk(typed: string | undefined, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY })
  const output = new PassThrough()
  let said = ''
  output.on('data', (data: Buffer) => {
    said += data.toString()
  })
  if (typed !== undefined) input.end(typed)
  return { streams: { input, output }, said: () => said }
}

const ANSWERS = [
  '宣讲脚步 不停歇/中国工会　十七大',
  '2018-11-21',
  'xicheng-2018',
  '郭祥倩、陈晓',
  '日前，宣讲会开了。',
  '第一段，开会了。',
  '',
  '　　第二段，散会了。',
  '完',
  '学习 劳模精神',
  '胡桂芝',
  '广外医院',
  '工会主席',
  '我很受鼓舞。',
  '完',
  '一起学',
  '急诊班组',
  '完',
  '',
]

describe('npm run new', () => {
  test('makes a sound draft of answers pasted all at once', async () => {
    const { env, read } = contentFolder([])
    const { streams, said } = desk(`${ANSWERS.join('\r\n')}\r\n`)
    await newEvent([], env, streams)
    const event = JSON.parse(read('xicheng-2018.json'))
    expect(event).toMatchObject({
      status: 'draft',
      headline: {
        lines: [
          ['宣讲脚步', '不停歇'],
          ['中国工会', '十七大'],
        ],
      },
      datePublished: '2018-11-21',
      byline: { authors: [{ name: '郭祥倩' }, { name: '陈晓' }] },
      lead: { text: '日前，宣讲会开了。' },
      report: { blocks: [{ text: '第一段，开会了。' }, { text: '第二段，散会了。' }] },
      reflections: [
        { slug: 'hu-guizhi', voices: [{ type: 'Person', affiliation: '广外医院', jobTitle: '工会主席' }] },
        { slug: 'jizhenbanzu', voices: [{ type: 'Organization', name: '急诊班组' }] },
      ],
    })
    expect(inspectEvent(event, '2024-01-01')).toMatchObject({ errors: [], warnings: [] })
    expect(said()).toContain('npm run check-content -- xicheng-2018')
  })

  test('asks again until an answer can be used, and offers an address', async () => {
    const { env, names } = contentFolder([anEvent({ slug: 'chuntiandushu-2021' })])
    const { streams, said } = desk(
      '\n春天读书会\n2021年4月\n2021-04-23\nchuntiandushu-2021\nabout\n\n\n\n完\n\n',
    )
    await newEvent([], env, streams)
    for (const words of ['这一项不能空', '日期的写法不对', '已被 chuntiandushu-2021.json 使用', '留给网站'])
      expect(said()).toContain(words)
    expect(names()).toContain('chuntiandushu-2021-2.json')
  })

  test('is left without a trace when the editor leaves', async () => {
    const { env, names } = contentFolder([])
    await expect(newEvent([], env, desk('宣讲\n').streams)).rejects.toThrow('什么都没有存')
    expect(names()).toEqual([])
  })

  test('takes flags where nobody answers', async () => {
    const { env, read } = contentFolder([])
    const argv = [
      '--slug',
      'x',
      '--headline',
      '读书 会',
      '--author',
      '陈晓',
      '--reflection',
      '好书|欧阳兰|城南医院|药师',
      '--reflection',
      '同读｜护理组',
    ]
    await newEvent(argv, env, desk(undefined, false).streams)
    expect(JSON.parse(read('x.json'))).toMatchObject({
      status: 'draft',
      reflections: [
        { slug: 'ouyang-lan', voices: [{ name: '欧阳兰' }] },
        { voices: [{ type: 'Organization' }] },
      ],
    })
  })

  test.each<[string[], unknown]>([
    [['本报记者 陈晓'], { label: '本报记者', authors: [{ type: 'Person', name: '陈晓' }] }],
    [['特约通讯员陈晓、李明'], { label: '特约通讯员', authors: [{ name: '陈晓' }, { name: '李明' }] }],
    [['记者 郭𠮷'], { label: '记者', authors: [{ name: '郭𠮷' }] }],
    [
      ['本报记者 陈晓', '通讯员 李明'],
      {
        authors: [
          { name: '陈晓', jobTitle: '本报记者' },
          { name: '李明', jobTitle: '通讯员' },
        ],
      },
    ],
  ])('tells the name in %j from what is printed before it', async (authors, byline) => {
    const { env, read } = contentFolder([])
    const flags = authors.flatMap((author) => ['--author', author])
    const argv = ['--slug', 'x', '--headline', '读书', '--reflection', '好书|记者 王芳', ...flags]
    await newEvent(argv, env, desk(undefined, false).streams)
    const event = JSON.parse(read('x.json'))
    expect(event.byline).toMatchObject(byline as object)
    expect(event.reflections[0].voices).toEqual([{ type: 'Person', name: '王芳', jobTitle: '记者' }])
  })

  test('numbers a voice whose name has no pinyin', async () => {
    const { env, read } = contentFolder([])
    await newEvent(
      ['--slug', 'x', '--headline', '读书', '--reflection', '好书|郭𠮷'],
      env,
      desk(undefined, false).streams,
    )
    expect(JSON.parse(read('x.json')).reflections[0].slug).toBe('xinde-1')
  })
})

describe('is refused, and nothing is written', () => {
  const HEADLINE = ['--headline', '读书会']
  test.each([
    ['without a terminal and without flags', [], '没有可以回答问题的终端'],
    ['without an address', HEADLINE, '缺少 --slug'],
    ['without a headline', ['--slug', 'x'], '缺少 --headline'],
    ['with an empty headline', ['--slug', 'x', '--headline', ' / '], '标题是空的'],
    ['with a flag nobody knows', ['--title', 'x'], '用法'],
    ['with an address that is taken', ['--slug', 'dushu-2021', ...HEADLINE], '已被 dushu-2021.json 使用'],
    ['with a reserved address', ['--slug', 'search', ...HEADLINE], '留给网站'],
    ['with an address Windows cannot have', ['--slug', 'nul', ...HEADLINE], 'Windows'],
    ['with a day that is none', ['--slug', 'x', ...HEADLINE, '--date', '2021-02-30'], '没有这一天'],
    ['with half a reflection', ['--slug', 'x', ...HEADLINE, '--reflection', '好书|'], '应写成'],
    ['with a tab in the lead', ['--slug', 'x', ...HEADLINE, '--lead', '甲\t乙'], '控制字符'],
  ])('%s', async (_, argv, words) => {
    const { env, names } = contentFolder([anEvent()])
    await expect(newEvent(argv, env, desk(undefined, false).streams)).rejects.toThrow(words)
    expect(names()).toEqual(['dushu-2021.json'])
  })
})
