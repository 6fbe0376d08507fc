// What each page carries: only what its reader needs, and nothing of what was withdrawn.
import { describe, expect, test } from 'vitest'
import {
  eventSummary,
  isPublished,
  reflectionData,
  reportData,
  standingReflections,
} from '#content/page-data.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'

const slugsOf = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug)

/** An event of three reflections; those named are withdrawn. */
const threeVoices = (...withdrawn: string[]) =>
  anEvent({
    reflections: ['first', 'second', 'third'].map((slug, at) =>
      aReflection({
        slug,
        title: { lines: [[`题目${slug}`]] },
        voices: [{ type: 'Person', name: `作者${slug}` }],
        blocks: [aParagraph({ id: `p0000c${at}`, text: `正文${slug}。` })],
        ...(withdrawn.includes(slug) ? { status: 'withdrawn' } : {}),
      }),
    ),
  })

describe('the page of a report', () => {
  test('carries the event as it is printed', () => {
    const event = anEvent()
    expect(reportData(event)).toMatchObject({
      slug: 'dushu-2021',
      headline: event.headline,
      authors: ['陈晓'],
      publisher: '城南职工报',
      datePublished: '2021-04-23',
      opening: '四月，读书会来到城南医院。',
      lead: event.lead,
      kicker: event.report.kicker,
      title: event.report.title,
      blocks: event.report.blocks,
      reflectionsTitle: '心得分享',
      corrections: [],
    })
  })

  test('counts the lead and the report, without the reflections', () => {
    expect(reportData(anEvent())).toMatchObject({ characters: 13 + 16 + 14, minutes: 1 })
    expect(reportData(anEvent({ lead: undefined })).characters).toBe(16 + 14)
    const long = aParagraph({ text: '读'.repeat(1000) })
    expect(reportData(anEvent({ lead: undefined, report: { blocks: [long] } })).minutes).toBe(3)
  })

  test('lists each reflection with its opening words and its own minutes', () => {
    const [first] = reportData(anEvent()).reflections
    expect(first).toEqual({
      slug: 'li-ming',
      title: { lines: [['把书', '读进心里']] },
      voices: [{ type: 'Person', name: '李明', affiliation: '城南医院', jobTitle: '护士' }],
      opening: '听完这一课，我想把书再读一遍。',
      minutes: 1,
    })
  })

  test('has no authors without a byline', () => {
    expect(reportData(anEvent({ byline: undefined })).authors).toEqual([])
  })

  test('tells corrections without the ids of blocks', () => {
    const corrections = [{ date: '2021-05-01', text: '人数有误。', block: 'p000002' }]
    expect(reportData(anEvent({ corrections })).corrections).toEqual([
      { date: '2021-05-01', text: '人数有误。' },
    ])
  })
})

describe('an event in a list', () => {
  test('opens with its lead, or with its first paragraph when it has none', () => {
    expect(eventSummary(anEvent()).opening).toBe('四月，读书会来到城南医院。')
    expect(eventSummary(anEvent({ lead: undefined })).opening).toBe('大家围坐在一起，轮流读了第一章。')
  })

  test('carries who speaks, not what they say', () => {
    const { reflections } = eventSummary(anEvent())
    expect(slugsOf(reflections)).toEqual(['li-ming', 'ouyang-lan'])
    expect(JSON.stringify(reflections)).not.toContain('听完这一课')
  })
})

describe('the page of a reflection', () => {
  test('carries its text and the way back to its event', () => {
    const event = anEvent()
    expect(reflectionData(event, 'ouyang-lan')).toMatchObject({
      event: { slug: 'dushu-2021', headline: event.headline, reflectionsTitle: '心得分享' },
      slug: 'ouyang-lan',
      title: { lines: [['慢一点', '再慢一点']] },
      opening: '书要慢慢读。药也要慢慢配。',
      blocks: event.reflections[1]?.blocks,
    })
  })

  test('knows its neighbours; the first has none before it, the last none after it', () => {
    const event = threeVoices()
    expect(reflectionData(event, 'first')?.previous).toBeUndefined()
    expect(reflectionData(event, 'first')?.next?.slug).toBe('second')
    expect(reflectionData(event, 'second')?.previous).toEqual({
      slug: 'first',
      title: { lines: [['题目first']] },
      voices: [{ type: 'Person', name: '作者first' }],
    })
    expect(reflectionData(event, 'third')?.next).toBeUndefined()
  })

  test('is none for a slug that no reflection has', () => {
    expect(reflectionData(anEvent(), 'nobody')).toBeUndefined()
    expect(reflectionData(anEvent(), '')).toBeUndefined()
  })
})

describe('a withdrawn reflection', () => {
  const event = threeVoices('second')

  test('has no page and is in no list', () => {
    expect(reflectionData(event, 'second')).toBeUndefined()
    expect(slugsOf(standingReflections(event))).toEqual(['first', 'third'])
    expect(slugsOf(reportData(event).reflections)).toEqual(['first', 'third'])
    expect(slugsOf(eventSummary(event).reflections)).toEqual(['first', 'third'])
  })

  test('is nobody’s neighbour: those beside it meet', () => {
    expect(reflectionData(event, 'first')?.next?.slug).toBe('third')
    expect(reflectionData(event, 'third')?.previous?.slug).toBe('first')
  })

  test('leaves no word of itself in any page', () => {
    const pages = [
      eventSummary(event),
      reportData(event),
      reflectionData(event, 'first'),
      reflectionData(event, 'third'),
    ]
    expect(JSON.stringify(pages)).not.toContain('second')
  })
})

test.each([
  ['published', true],
  ['draft', false],
  ['withdrawn', false],
] as const)('an event that is %s is in the edition: %s', (status, published) => {
  expect(isPublished(anEvent({ status }))).toBe(published)
})
