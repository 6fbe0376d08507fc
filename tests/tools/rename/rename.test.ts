// Renaming: the file follows, the former address is kept, nothing else changes.
import { describe, expect, test } from 'vitest'
import { contentFolder, notepadText } from '#tests/support/content-folder.ts'
import { anEvent, aReflection } from '#tests/support/events.ts'
import { rename } from '#tools/rename/rename.ts'

describe('npm run rename', () => {
  test('gives an event another address and keeps the former one', () => {
    const { env, names, read } = contentFolder([anEvent()], { 'photo.jpg': 'x' })
    expect(rename(['dushu-2021', 'reading-2021'], env)).toContain('/dushu-2021/ → /reading-2021/')
    expect(names()).toEqual(['photo.jpg', 'reading-2021.json'])
    const text = notepadText(anEvent()).replace(
      '"slug": "dushu-2021",',
      '"slug": "reading-2021",\r\n  "formerSlugs": [\r\n    "dushu-2021"\r\n  ],',
    )
    expect(read('reading-2021.json')).toBe(text)
  })

  test('gives a reflection another address and keeps its former ones', () => {
    const event = anEvent({ reflections: [aReflection({ formerSlugs: ['li'] })] })
    const { env, names, read } = contentFolder([event])
    rename(['dushu-2021/li-ming', 'li-ming-2'], env)
    expect(names()).toEqual(['dushu-2021.json'])
    expect(read('dushu-2021.json')).toBe(
      notepadText({
        ...event,
        reflections: [{ ...event.reflections[0], slug: 'li-ming-2', formerSlugs: ['li', 'li-ming'] }],
      }),
    )
  })

  test('takes a former address back', () => {
    const { env, read } = contentFolder([anEvent({ formerSlugs: ['du-shu', 'older'] })])
    rename(['dushu-2021', 'du-shu'], env)
    expect(JSON.parse(read('du-shu.json').slice(1)).formerSlugs).toEqual(['older', 'dushu-2021'])
  })

  test('keeps no address of a draft, which nobody has', () => {
    const { env, read } = contentFolder([anEvent({ status: 'draft' })])
    expect(rename(['dushu-2021', 'x'], env)).toContain('还没有发布过')
    expect(read('x.json')).not.toContain('formerSlugs')
  })
})

describe('is refused, and nothing changes', () => {
  const other = anEvent({ slug: 'other', formerSlugs: ['once'] })
  test.each([
    ['without a new address', ['dushu-2021'], '用法'],
    ['with too many words', ['a', 'b', 'c'], '用法'],
    ['a place too deep', ['a/b/c', 'd'], '用法'],
    ['an event there is not', ['nothing-here', 'x'], '检查拼写'],
    ['a reflection there is not', ['dushu-2021/li', 'x'], '有的是'],
    ['capitals', ['dushu-2021', 'Dushu'], '小写英文字母'],
    ['Chinese', ['dushu-2021', '读书'], '小写英文字母'],
    ['a reserved word', ['dushu-2021', 'archive'], '留给网站'],
    ['a reserved word of reflections', ['dushu-2021/li-ming', 'print'], '留给网站'],
    ['what Windows cannot have', ['dushu-2021', 'con'], 'Windows'],
    ['the same', ['dushu-2021', 'dushu-2021'], '没有改动'],
    ['an address of another', ['dushu-2021', 'other'], '已被 other.json 使用'],
    ['a former address of another', ['dushu-2021', 'once'], '已被 other.json 使用'],
    ['an address of another reflection', ['dushu-2021/li-ming', 'ouyang-lan'], '欧阳兰的心得使用'],
    ['a name that a broken file has', ['dushu-2021', 'broken'], '已被 broken.json 使用'],
  ])('%s', (_, argv, words) => {
    const { env, names, read } = contentFolder([anEvent(), other], { 'broken.json': '{' })
    const before = names().map(read)
    expect(() => rename(argv, env)).toThrow(words)
    expect(names().map(read)).toEqual(before)
  })
})
