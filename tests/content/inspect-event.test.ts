// An event read as a proofreader does: errors that refuse a build, warnings that do not.
import { describe, expect, test } from 'vitest'
import { inspectEvent } from '#content/inspect-event.ts'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph, spoiltEvent } from '#tests/support/events.ts'

const TODAY = '2021-06-01'
const inspect = (event: unknown) => inspectEvent(event, TODAY)
const told = (event: unknown) => inspect(event).warnings.map(({ field, message }) => `${field} ${message}`)

const withReport = (...texts: string[]): Event =>
  anEvent({
    report: { blocks: texts.map((text, at) => aParagraph({ id: `p00010${at}`, text })) },
    reflections: [],
  })

test('a sound event is passed without a word', () => {
  const { errors, warnings, event } = inspect(anEvent())
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
  expect(event).toEqual(anEvent())
})

describe('errors', () => {
  test.each([
    ['a lost character in a name', ['byline', 'authors', 0, 'name'], '陈\ufffd', 'byline.authors[0].name'],
    ['an invisible character in a title', ['headline', 'lines', 0, 0], '春\u200b天', 'headline'],
    ['a placeholder in a published event', ['lead', 'text'], '（待写）导语。', 'lead.text'],
  ])('%s', (_, path, value, field) => {
    const { errors, event } = inspect(spoiltEvent(path, value))
    expect(errors).toMatchObject([{ field }])
    expect(event).toBeDefined()
  })

  test('a placeholder may stand in a draft', () => {
    const draft = anEvent({ status: 'draft', lead: aParagraph({ id: 'p000001', text: '（待写）导语。' }) })
    expect(inspect(draft)).toMatchObject({ errors: [], warnings: [] })
  })
})

describe('dates', () => {
  test.each([
    ['none, published', ['datePublished'], undefined, 'datePublished 没有见报日期'],
    ['of the future', ['datePublished'], '2021-06-02', 'datePublished 日期 2021-06-02 还没有到'],
    ['before newspapers', ['about', 'startDate'], '0201-04-22', 'about.startDate 日期 0201-04-22 太早了'],
    ['an event after its print', ['about', 'startDate'], '2021-04-24', '在见报日期 2021-04-23 之后'],
    ['a correction before print', ['corrections'], [{ date: '2021-04-01', text: '错字。' }], '之前：核对'],
  ])('%s', (_, path, value, words) => {
    expect(told(spoiltEvent(path, value)).join()).toContain(words)
  })

  test('today is not the future, and a draft needs no date', () => {
    expect(told(anEvent({ datePublished: TODAY }))).toEqual([])
    expect(told(anEvent({ status: 'draft', datePublished: undefined }))).toEqual([])
  })
})

describe('texts', () => {
  test('each is told by its field', () => {
    expect(told(spoiltEvent(['reflections', 0, 'blocks', 0, 'text'], '我想把书 再读一遍'))).toMatchObject([
      expect.stringMatching(/^reflections\[0\]\.blocks\[0\]\.text 汉字中间有 1 处空格/),
      expect.stringMatching(/^reflections\[0\]\.blocks\[0\]\.text 末尾没有标点/),
    ])
  })

  test('a quotation of several paragraphs opens in each and closes in the last', () => {
    expect(told(withReport('他说：“第一段。', '“第二段。', '“第三段。”'))).toEqual([])
    expect(told(withReport('他说：“第一段。', '第二段。'))).toMatchObject([
      expect.stringMatching(/^report\.blocks\[0\]\.text “ 没有/),
    ])
  })

  test('a paragraph pasted twice is told, a short one is not', () => {
    const text = '昨天，读书会走进了我们的城南医院。'
    expect(told(withReport(text, '好。', '好。', text))).toEqual([
      expect.stringMatching(/^report\.blocks\[3\]\.text 与前面一段一字不差/),
    ])
  })

  test.each(['图片', '图', 'IMG.JPG', 'photo1', '现场照片'])('an alt of %j says nothing', (alt) => {
    const figure = { type: 'figure' as const, id: 'p00010f', src: 'a.jpg', alt }
    const event = anEvent({ report: { blocks: [figure, aParagraph({ id: 'p000002' })] }, reflections: [] })
    expect(told(event)).toEqual([expect.stringMatching(/^report\.blocks\[0\]\.alt alt“/)])
  })
})

describe('names', () => {
  test.each(['本报记者 陈晓', '记者陈晓', '通讯员：陈晓', '特约撰稿人 陈晓'])(
    'of a person beginning as %s are told',
    (name) => {
      const event = spoiltEvent(['byline', 'authors', 0, 'name'], name)
      expect(told(event)).toEqual([expect.stringMatching(/^byline\.authors\[0\]\.name 姓名以“/)])
    },
  )

  test('of a body, and names that only look so, are not', () => {
    expect(told(spoiltEvent(['publisher', 'name'], '本报通讯员之家'))).toEqual([])
    expect(told(spoiltEvent(['reflections', 0, 'voices', 0, 'name'], '纪哲'))).toEqual([])
  })
})
