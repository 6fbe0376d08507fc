// Withdrawing: one word changes in the file, and the editor is told what has not happened yet.
import { describe, expect, test } from 'vitest'
import { contentFolder, notepadText } from '#tests/support/content-folder.ts'
import { anEvent, aReflection } from '#tests/support/events.ts'
import { withdraw } from '#tools/withdraw/withdraw.ts'

describe('npm run withdraw', () => {
  test.each([
    ['dushu-2021'],
    ['dushu-2021.json'],
    ['D:\\稿件 库\\dushu-2021.json'],
    ['src/events/dushu-2021.json'],
  ])('takes %s for the event, and marks it', (named) => {
    const { env, names, read } = contentFolder([anEvent()])
    expect(withdraw([named], env)).toMatch(
      /^已标为撤稿：dushu-2021《春天读书会 走进城南医院》，连同 2 篇心得\n.*npm run build/,
    )
    expect(read('dushu-2021.json')).toBe(notepadText({ ...anEvent(), status: 'withdrawn' }))
    expect(names()).toEqual(['dushu-2021.json'])
  })

  test.each([[['dushu-2021', 'ouyang-lan']], [['dushu-2021/ouyang-lan']]])(
    '%j marks the reflection',
    (argv) => {
      const { env, read } = contentFolder([anEvent()])
      expect(withdraw(argv, env)).toContain('ouyang-lan（欧阳兰《慢一点再慢一点》）')
      const withMark = notepadText(anEvent()).replace(
        '"slug": "ouyang-lan",',
        '"slug": "ouyang-lan",\r\n      "status": "withdrawn",',
      )
      expect(read('dushu-2021.json')).toBe(withMark)
    },
  )
})

describe('is refused, and nothing changes', () => {
  const draft = anEvent({ slug: 'draft', status: 'draft' })
  const gone = anEvent({ slug: 'gone', status: 'withdrawn', formerSlugs: ['went'] })
  const partly = anEvent({ slug: 'partly', reflections: [aReflection({ status: 'withdrawn' })] })
  test.each([
    ['without an event', [], '用法'],
    ['with a flag', ['--all'], '用法'],
    ['with too many words', ['a', 'b', 'c'], '用法'],
    ['an event there is not', ['dushu-2012'], '是不是 dushu-2021？'],
    ['an event by its former name', ['went'], '现在叫 gone'],
    ['a reflection there is not', ['dushu-2021', 'li'], '有的是 li-ming、ouyang-lan'],
    ['a draft', ['draft'], '还是草稿'],
    ['twice', ['gone'], '已经撤稿'],
    ['a reflection of what is gone', ['gone', 'li-ming'], '整个已经撤稿'],
    ['a reflection twice', ['partly', 'li-ming'], '已经撤稿'],
    ['a file that is no JSON', ['broken'], 'npm run check-content -- broken.json'],
    ['a file that is not sound', ['wrong'], '里有错，先改好再来（'],
  ])('%s', (_, argv, words) => {
    const { env, names, read } = contentFolder([anEvent(), draft, gone, partly], {
      'broken.json': '{',
      'wrong.json': '{}',
    })
    const before = names().map(read)
    expect(() => withdraw(argv, env)).toThrow(words)
    expect(names().map(read)).toEqual(before)
  })
})
