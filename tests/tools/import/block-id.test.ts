// The id of a block: the frozen rule, equal texts, and an id that outlives its text.
import { expect, test } from 'vitest'
import { checkEvent } from '#content/check-event.ts'
import { createBlockIdMint } from '#tools/import/block-id.ts'
import { committedEvent } from './first-text.ts'

// Reckoned apart from this code, with Python's hashlib.
test('is p and the first thirty bits of sha256, in lower-case Crockford base32', () => {
  expect(createBlockIdMint()('甲乙。')).toBe('pq0pf4b')
})

test('knows no white space', () => {
  expect(createBlockIdMint()(' 甲\u3000乙 。\n')).toBe('pq0pf4b')
})

test('of a second and a third equal text is that of the text with 2 and 3 on a new line', () => {
  const mint = createBlockIdMint()
  expect(['甲乙。', '甲乙。', '甲 乙。'].map(mint)).toEqual(['pq0pf4b', 'p0k83m7', 'pm3apkt'])
})

test('begins anew in each event', () => {
  expect(createBlockIdMint()('甲乙。')).toBe(createBlockIdMint()('甲乙。'))
})

test('of each committed block is still the one minted at import', () => {
  const { lead, report, reflections } = committedEvent()
  const ids = [lead, ...report.blocks, ...reflections.flatMap(({ blocks }) => blocks)].map(
    (block) => block?.id,
  )
  expect(ids.join(' ')).toBe(
    'pdghzd1 p2n21dx pvafxst p1wcac4 phzn797 pv3126f p2enj4p pt992sk pcfjpq0 pfvn7pq p0kbdxc pk5aa5a pnwv4ev pnphpbt pwfnhjw pf2qbk1 ph20578',
  )
})

test('is stored: a text edited later keeps it, and the event is still right', () => {
  const event = committedEvent()
  const edited = {
    ...event,
    report: {
      ...event.report,
      blocks: event.report.blocks.map((block) =>
        block.type === 'paragraph' ? { ...block, text: `${block.text}（编者补正）` } : block,
      ),
    },
  }
  expect(checkEvent(edited)).toEqual({ ok: true, value: edited })
})
