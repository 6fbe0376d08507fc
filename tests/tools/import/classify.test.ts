// Roles in texts of other shapes than the first: nothing is lost, nothing glued, and every guess is told.
import { describe, expect, test } from 'vitest'
import { readArticle } from '#tools/import/read-article.ts'
import { textLines } from '#tools/import/source/text-lines.ts'
import { printLines } from '#tools/import/titles/print-lines.ts'

const REFLECTION = '学习精神 做好工作\n\n分享人：广外医院工会主席 胡桂芝\n\n我很受鼓舞。'
const readText = (text: string) => readArticle(textLines(text).lines)
const read = (...groups: string[]) => readText([...groups, REFLECTION].join('\n\n'))
const messages = (...groups: string[]) => read(...groups).doubts.map(({ message }) => message)

describe('a text', () => {
  test('may have no lead, byline, kicker, report title or section', () => {
    const { body, ...article } = read('宣讲脚步不停歇 十七大精神到一线', '宣讲会开了。')
    expect(body).toMatchObject([{ kind: 'paragraph', text: '宣讲会开了。', lines: [3], seams: [] }])
    expect(article).toMatchObject({ kicker: [], title: [], left: [] })
    expect([article.lead, article.byline, article.section]).toEqual([undefined, undefined, undefined])
  })

  test('has the short line at its head for a headline when none looks like one', () => {
    expect(read('宣讲脚步不停歇', '□郭祥倩', '宣讲会开了。').headline[0]?.text).toBe('宣讲脚步不停歇')
    expect(read('宣讲脚步不停歇', '宣讲会开了。').headline[0]?.text).toBe('宣讲脚步不停歇')
  })

  test('has two titles before its text as kicker and headline or as headline and report title, and asks', () => {
    const led = read('深入学习十七大精神', '宣讲脚步不停歇 精神到一线', '宣讲会开了。')
    expect([led.kicker[0]?.text, led.headline[0]?.text]).toEqual([
      '深入学习十七大精神',
      '宣讲脚步不停歇 精神到一线',
    ])
    const followed = read('宣讲脚步不停歇 精神到一线', '□郭祥倩', '代表讲述 大会盛况', '宣讲会开了。')
    expect([followed.headline[0]?.text, followed.title[0]?.text]).toEqual([
      '宣讲脚步不停歇 精神到一线',
      '代表讲述 大会盛况',
    ])
    expect(led.doubts[0]?.message).toContain('标题不止一个')
  })

  test('keeps a title inside the text as a heading, not glued to either side', () => {
    const { body } = read('大会开了 精神到了', '第一段完了。', '劳模精神 就在身边', '第二段完了。')
    expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test('keeps what stands between the section head and the first reflection, and asks', () => {
    const { body, section } = read('大会开了 精神到了', '宣讲会开了。', '【心得分享】', '编者的话在此。')
    expect(section?.title).toBe('心得分享')
    expect(body).toHaveLength(2)
    expect(messages('大会开了 精神到了', '宣讲会开了。', '【心得分享】', '编者的话在此。')[0]).toContain(
      '栏题之后',
    )
  })

  test('has as a reflection title the line before 分享人, with no blank in it and in many groups too', () => {
    const { reflections } = readText(
      '大会开了 精神到了\n\n会开了。\n\n工会是我家\n\n分享人：张三\n\n我很高兴。\n\n第一行 题\n\n第二行 题\n\n分享人：李四\n\n我也是。',
    )
    expect(reflections.map(({ titles }) => printLines(titles))).toEqual([
      ['工会是我家'],
      ['第一行', '题', '第二行', '题'],
    ])
    expect(reflections.map(({ body }) => body.length)).toEqual([1, 1])
  })

  test('is the same with a BOM, Windows line ends, indents and NBSP', () => {
    const plain = '大会开了 精神到了\n\n宣讲会开了。\n\n'
    const dressed = '\ufeff\u00a0大会开了\u00a0精神到了 \r\n\r\n\u3000\u3000宣讲会开了。\u00a0\r\n \r\n'
    const words = (text: string) => textLines(text).lines.map(({ text: own, gap }) => ({ own, gap }))
    expect(words(dressed)).toEqual(words(plain))
  })
})

describe('a byline', () => {
  test.each([
    ['□郭祥倩', '□', ['郭祥倩']],
    ['■ 郭祥倩 李\u3000明', '■', ['郭祥倩', '李明']],
    ['本报记者 郭祥倩', '本报记者', ['郭祥倩']],
    ['文/郭祥倩', '文/', ['郭祥倩']],
  ])('is %s', (line, label, names) => {
    const { byline } = read('大会开了 精神到了', line, '宣讲会开了。')
    expect(byline?.byline.label).toBe(label)
    expect(byline?.byline.authors.map(({ name }) => name)).toEqual(names)
  })

  test.each([
    ['本报讯（记者 郭祥倩 通讯员 李明）宣讲会开了，来了很多人。', ['郭祥倩', '李明']],
    ['本报讯 记者郭祥倩报道：宣讲会开了，来了很多人。', ['郭祥倩']],
    ['宣讲会开了，来了很多人。（通讯员 郭祥倩）', ['郭祥倩']],
    ['宣讲会开了，来了很多人。（郭祥倩 李明）', ['郭祥倩', '李明']],
  ])('is printed in the text, which keeps its words: %s', (line, names) => {
    const { byline, body, doubts } = read('大会开了 精神到了', line)
    expect(byline?.byline.authors.map(({ name }) => name)).toEqual(names)
    expect(body).toMatchObject([{ text: line }])
    expect(doubts.some(({ message }) => message.includes('印在正文里'))).toBe(true)
  })

  test.each(['□县总工会办公室', '通讯员 县总工会宣教部', '作者：教育工会宣传部'])(
    'is of a body: %s',
    (line) => {
      const { byline } = read('大会开了 精神到了', line, '宣讲会开了。')
      expect(byline?.byline.authors).toMatchObject([{ type: 'Organization' }])
    },
  )

  test('is not a paragraph that begins with 记者', () => {
    expect(read('大会开了 精神到了', '记者从总工会获悉，会开了。').byline).toBeUndefined()
  })
})
