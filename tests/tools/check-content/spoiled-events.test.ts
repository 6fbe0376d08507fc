// Spoiled event files, one slip each, and what an editor is told of them: where, what, and how to mend it.
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openContentFolder } from '#tools/event-file/content-folder.ts'
import { inspectContent } from '#tools/publish/inspect-content.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/spoiled')
const TODAY = '2023-06-30'

interface Told {
  errors: string[]
  warnings: string[]
}

const told = new Map<string, Told>()

beforeAll(async () => {
  const folder = await openContentFolder(FOLDER)
  for await (const { name, errors, warnings } of inspectContent(folder, TODAY)) {
    const lines = (problems: typeof errors) =>
      problems.map(({ line, where, message }) => `${line ?? ''} ${where} ${message}`)
    told.set(name.replace('.json', ''), { errors: lines(errors), warnings: lines(warnings) })
  }
})

/** Of each file, every line it is told by, by words that must stand in it, in order. */
const ERRORS: Record<string, string[]> = {
  'missing-comma': ['5 .*少了英文逗号'],
  'wide-comma': ['5 .*， 是中文标点'],
  'wide-quotes': ['52 .*“ 是中文标点'],
  'quote-inside': ['62 .*夹着英文的双引号：把它换成中文的“ ”'],
  'extra-comma': ['19 .*多了一个逗号'],
  'broken-line': ['57 .*少了后面的双引号，或在中间换了行'],
  unclosed: ['68 .*括号没有成对'],
  'half-file': ['括号没有成对|少了后面的双引号'],
  backslash: ['24 .*反斜杠'],
  gb18030: ['不是 UTF-8 编码.*另存为'],
  utf16: ['不是 UTF-8 编码.*另存为'],
  empty: ['文件是空的：从备份恢复'],
  'docx-text': ['1 .*像是一般的文字：稿子用 npm run import 导入'],
  'key-twice': ['19 见报日期.*写了两次'],
  'unknown-keys': [
    '缺少文字',
    'txt 不认识这一项：是不是“text”',
    'photo 不认识',
    'subtitle 不认识',
    '这里不写“author”：写进“byline”里，叫“authors”',
  ],
  'missing-fields': ['状态.*缺少状态', '标题.*缺少标题', '第 1 段的文字.*缺少文字', '分享人.*至少写一位'],
  'everything-wrong': [
    'version 要写成 1',
    '状态的写法不对',
    '标题的写法不对',
    '日期的写法不对',
    '首尾有空格',
    '只能用小写',
    '重复了',
    '引用了',
    'subtitle',
    '留给网站',
    '没有这一天',
    '更正所指',
  ],
  'title-as-text': [
    '8 标题（headline）第 1 行 .*用方括号',
    '9 标题（headline）第 2 行',
    '30 第 1 篇心得（王芳）的标题',
  ],
  'number-as-text': ['参加人数（attendance） 这里要写文字：用英文双引号'],
  'wrong-status': ['5 状态.*published（发布）', '65 第 1 篇心得（王芳）的状态'],
  'copied-id': ['第 3 段“复制来的一段改了字。”的编号.*改成 "p[0-9a-z]{6}"'],
  'missing-id': ['第 2 段.*补上 "id": "p[0-9a-z]{6}"', '第 3 段.*写成 "p[0-9a-z]{6}"'],
  dangling: ['引用了报道中没有的段落', 'retired 指向不存在', '更正所指的段落'],
  spans: ['第 1 段“昨天，送教上门活动走进车…” 标注', '链接的写法不对'],
  'lost-character': ['第 1 段“昨天，急难救.走进车间。”.*认不出来的字'],
  'private-use': ['第 2 段.*自造字 U\\+E82F'],
  bidi: ['改变文字方向'],
  'zero-width': ['看不见的字符（U\\+200B'],
  'no-image': ['找不到图片 not-here.jpg'],
  'no-alt': ['图片没有写 alt'],
  'wrong-image': ['不是图片，或已损坏', '大小写不对.*文件叫 scissors.png', '把图片改名，例如 photo-1.jpg'],
  'impossible-date': ['18 见报日期.*没有这一天'],
  about: ['4 地址.*留给网站自己用'],
  'clash-two': ['地址 the-same 已被 clash-one.json 使用'],
  'wrong-name': ['把文件改名为 other-name.json'],
  'bad-slugs': ['第 1 篇心得（王芳）的地址.*小写英文字母', '第 2 篇心得（王芳）的地址.*留给网站'],
  placeholder: ['还是占位的文字'],
  'half-draft': ['标题的写法不对'],
}

const WARNINGS: Record<string, string[]> = {
  'no-final-mark': ['第 1 段“昨天，金秋助学活动走进车…”.*末尾没有标点', '停在逗号或顿号上'],
  'inner-space': ['有 3 处空格'],
  'half-width': ['英文标点 , \\( \\) \\.', '英文标点 : "'],
  'lone-quotes': ['“ 没有和它成对的 ”', '《 没有和它成对的 》', '） 没有和它成对的 （'],
  box: ['第 1 段.*“□”', '第 1 位作者.*“□”'],
  mojibake: ['像是乱码'],
  'web-code': ['网页的代码 <b>'],
  'pasted-twice': ['与前面一段一字不差'],
  'no-alt': ['没有说出图里有什么'],
  'future-date': ['2203-05-18 还没有到'],
  'no-date': ['没有见报日期：补上'],
  'date-order': ['在见报日期 2023-05-18 之后', '在见报日期 2023-05-18 之前'],
  'twin-two': ['和 twin-one.json 一样'],
  phrases: ['都有“课堂”', '有 15 个字', '以左引号', '中间有空格'],
  'other-title': ['和原稿的“小事里面见真心”不一样'],
  'half-draft': ['末尾没有标点'],
  'everything-wrong': ['英文标点 ,', '末尾没有标点'],
}

const SOUND = ['clash-one', 'twin-one']

describe.each([
  ['errors', ERRORS],
  ['warnings', WARNINGS],
] as const)('%s', (kind, expected) => {
  test.each(Object.entries(expected))('of %s', (name, lines) => {
    expect(told.get(name)?.[kind]).toEqual(lines.map((line) => expect.stringMatching(new RegExp(line))))
  })

  test('are told of no other file', () => {
    const others = [...told].filter(
      ([name, found]) => found[kind].length > 0 && !Object.hasOwn(expected, name),
    )
    expect(others).toEqual([])
  })
})

test('every file is spoiled but those that others are like', () => {
  const known = new Set([...Object.keys(ERRORS), ...Object.keys(WARNINGS), ...SOUND])
  expect([...told.keys()].filter((name) => !known.has(name))).toEqual([])
  expect(known.size).toBeGreaterThan(40)
})

test('every line says what is wrong, then how to mend it, in Chinese', () => {
  for (const [name, { errors, warnings }] of told) {
    for (const line of [...errors, ...warnings])
      expect(line, name).toMatch(/\p{Script=Han}{2}.*：.*\p{Script=Han}{2}/u)
  }
})

test('a file that Windows named like a text is told of, for nobody would see that it is not published', async () => {
  const { strays } = await openContentFolder(FOLDER)
  expect(strays).toMatchObject([
    { file: 'windows-ending.json.txt', message: expect.stringContaining('改名为 windows-ending.json') },
  ])
})
