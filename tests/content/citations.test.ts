// Which reflections speak of which paragraph of the report: both ways, and only of those that stand.
import { describe, expect, test } from 'vitest'
import { numbersOfCited } from '#content/citations.ts'
import { reflectionData, reportData } from '#content/page-data.ts'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'

const speaking = (slug: string, ...passages: { id: string; cites?: string[] }[]) =>
  aReflection({ slug, blocks: passages.map((passage) => aParagraph(passage)) })

const withReflections = (...reflections: Event['reflections']) => anEvent({ reflections })

describe('the report', () => {
  test('knows who speaks of each block, in their order, each at the first passage that does', () => {
    const event = withReflections(
      speaking('li', { id: 'p0000a1' }, { id: 'p0000a2', cites: ['p000003', 'p000001'] }),
      speaking('wang', { id: 'p0000b1', cites: ['p000003'] }, { id: 'p0000b2', cites: ['p000003'] }),
    )
    expect(reportData(event).citations).toEqual({
      p000003: [
        { reflection: 'li', block: 'p0000a2' },
        { reflection: 'wang', block: 'p0000b1' },
      ],
      p000001: [{ reflection: 'li', block: 'p0000a2' }],
    })
  })

  test('hears nothing of a reflection that was withdrawn', () => {
    const gone = { ...speaking('li', { id: 'p0000a1', cites: ['p000003'] }), status: 'withdrawn' as const }
    expect(reportData(withReflections(gone)).citations).toBeUndefined()
  })

  test('carries nothing when nobody speaks of a paragraph', () => {
    expect(reportData(withReflections(speaking('li', { id: 'p0000a1' }))).citations).toBeUndefined()
  })
})

describe('a reflection', () => {
  test('knows the number of each paragraph it speaks of; the lead is none of them', () => {
    const [li, wang] = [
      speaking('li', { id: 'p0000a1', cites: ['p000003', 'p000001'] }),
      speaking('wang', { id: 'p0000b1' }),
    ]
    const event = withReflections(li, wang)
    expect(reflectionData(event, 'li')?.cited).toEqual({ p000003: 2, p000001: 0 })
    expect(reflectionData(event, 'wang')?.cited).toBeUndefined()
  })

  test('counts paragraphs only: a heading and a figure have no number, and push none on', () => {
    const reflection = speaking('li', { id: 'p0000a1', cites: ['p0000f1', 'p000003'] })
    const event = anEvent({
      report: {
        blocks: [
          aParagraph({ id: 'p000002' }),
          { type: 'figure', id: 'p0000f1', src: 'room.jpg', alt: '图书室' },
          aParagraph({ id: 'p000003' }),
        ],
      },
      reflections: [reflection],
    })
    expect(numbersOfCited(event, reflection)).toEqual({ p000003: 2 })
  })
})
