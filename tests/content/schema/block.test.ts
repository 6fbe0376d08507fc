// What a block may hold: ids, spans inside its text, safe links, a picture's file.
import { describe, expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import { editorMessages as say } from '#content/editor-messages.ts'
import { spoiltEvent } from '#tests/support/events.ts'

const problemsWith = (path: (string | number)[], value: unknown) => {
  const checked = checkEvent(spoiltEvent(path, value))
  return checked.ok ? [] : checked.problems
}

describe('a block id', () => {
  test.each(['', 'p1', 'P000001', 'p00000i', 'p00000l', 'p00000o', 'p00000u', 'p0000001', 'p00000\n'])(
    '%j is refused',
    (id) => {
      expect(problemsWith(['lead', 'id'], id)).toEqual([{ field: 'lead.id', message: say.malformedBlockId }])
    },
  )
})

describe('spans', () => {
  // 四月，读书会来到城南医院。 is 13 characters long.
  const strong = (start: number, end: number) => ({ start, end, type: 'strong' })
  const link = (value?: string) => ({ start: 3, end: 6, type: 'link', value })

  test.each([
    ['in order', [strong(0, 2), strong(3, 6)]],
    ['that touch', [strong(0, 3), strong(3, 6)]],
    ['over the whole text', [strong(0, 13)]],
    ['that link', [link('https://example.org/'), { start: 9, end: 11, type: 'ruby', value: 'yī' }]],
  ])('%s are right', (_, spans) => {
    expect(problemsWith(['lead', 'spans'], spans)).toEqual([])
  })

  test.each([
    ['past the end', [strong(0, 14)], 'lead', say.spanOutside],
    ['that overlap', [strong(0, 4), strong(3, 6)], 'lead', say.spanOutside],
    ['out of order', [strong(3, 6), strong(0, 2)], 'lead', say.spanOutside],
    ['of no length', [strong(3, 3)], 'lead.spans[0]', say.spanOutside],
    ['the wrong way round', [strong(6, 3)], 'lead.spans[0]', say.spanOutside],
    ['before the start', [strong(0, 1), strong(-1, 2)], 'lead.spans[1].start', say.spanOutside],
    ['at half a character', [strong(0.5, 2)], 'lead.spans[0].start', say.notNumber],
    ['that link nowhere', [link()], 'lead.spans[0]', say.spanValue],
    ['that stress with a value', [{ ...strong(0, 2), value: 'x' }], 'lead.spans[0]', say.spanValue],
    ['of an unknown type', [{ ...strong(0, 2), type: 'big' }], 'lead.spans[0].type', say.unknownSpan],
    ['that run a script', [link('javascript:alert(1)')], 'lead.spans[0]', say.unsafeLink],
    ['that leave by two slashes', [link('//example.org/')], 'lead.spans[0]', say.unsafeLink],
    ['that carry data', [link('data:text/html,x')], 'lead.spans[0]', say.unsafeLink],
  ])('%s are told', (_, spans, field, message) => {
    expect(problemsWith(['lead', 'spans'], spans)).toContainEqual({ field, message })
  })
})

describe('a figure', () => {
  const figure = (src: string) => ({ type: 'figure', id: 'p0000f1', src, alt: '读书会现场' })
  const place = ['report', 'blocks', 0]

  test.each(['photo-1.jpg', 'a_b.webp'])('names its file: %j', (src) => {
    expect(problemsWith(place, figure(src))).toEqual([])
  })

  test.each(['', '.', '..', '.jpg', 'a/b.jpg', 'a\\b.jpg', 'https://example.org/a.jpg', '图.jpg'])(
    'has no file %j',
    (src) => {
      expect(problemsWith(place, figure(src))).toEqual([
        { field: 'report.blocks[0].src', message: say.figureFile },
      ])
    },
  )
})
