// Literal events for tests, small and complete, in words of our own. Knows nothing of the first real article.
import type { Paragraph } from '#content/schema/block.ts'
import type { Event, Reflection } from '#content/schema/event.ts'

/** A paragraph; give an `id` of its own to each one of an event. */
export function aParagraph(overrides: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', id: 'p000000', text: '图书室的灯亮到很晚。', ...overrides }
}

/** A reflection of one person, in one paragraph; `slug` and `blocks[].id` must differ from its neighbours'. */
export function aReflection(overrides: Partial<Reflection> = {}): Reflection {
  return {
    slug: 'li-ming',
    title: { lines: [['把书', '读进心里']] },
    voices: [{ type: 'Person', name: '李明', affiliation: '城南医院', jobTitle: '护士' }],
    label: '分享人',
    blocks: [aParagraph({ id: 'p0000a1', text: '听完这一课，我想把书再读一遍。' })],
    ...overrides,
  }
}

/** An event that is right in every field: a lead, a report of two paragraphs and the reflections of 李明 and 欧阳兰. */
export function anEvent(overrides: Partial<Event> = {}): Event {
  return {
    $schema: '../event.schema.json',
    version: 1,
    slug: 'dushu-2021',
    status: 'published',
    headline: {
      lines: [
        ['春天', '读书会'],
        ['走进', '城南医院'],
      ],
    },
    lead: aParagraph({ id: 'p000001', text: '四月，读书会来到城南医院。' }),
    byline: { authors: [{ type: 'Person', name: '陈晓' }], label: '□' },
    datePublished: '2021-04-23',
    about: { name: '春天读书会', startDate: '2021-04-22', location: '城南医院图书室' },
    publisher: { type: 'Organization', name: '城南职工报' },
    report: {
      kicker: { lines: [['一本书', '一堂课']] },
      title: { lines: [['三十位职工', '同读一本书']] },
      blocks: [
        aParagraph({ id: 'p000002', text: '大家围坐在一起，轮流读了第一章。' }),
        aParagraph({ id: 'p000003', text: '读完以后，每个人说了一句话。' }),
      ],
    },
    reflectionsTitle: '心得分享',
    reflections: [
      aReflection(),
      aReflection({
        slug: 'ouyang-lan',
        title: { lines: [['慢一点', '再慢一点']] },
        voices: [{ type: 'Person', name: '欧阳兰', affiliation: '城南医院', jobTitle: '药师' }],
        blocks: [aParagraph({ id: 'p0000b1', text: '书要慢慢读。药也要慢慢配。', cites: ['p000003'] })],
      }),
    ],
    ...overrides,
  }
}

/** The small event as its file has it, with one field changed; `undefined` takes the field out. */
export function spoiltEvent(path: readonly (string | number)[], value: unknown): unknown {
  const event: unknown = JSON.parse(JSON.stringify(anEvent()))
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce((node: unknown, key) => Reflect.get(Object(node), key), event)
  if (value === undefined) Reflect.deleteProperty(Object(parent), last)
  else Reflect.set(Object(parent), last, value)
  return event
}
