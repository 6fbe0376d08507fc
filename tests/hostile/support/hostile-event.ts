// An event that says hostile words wherever words may stand, and yet is an event. Knows no page.
import type { Block, Paragraph } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import { ACCEPTED_WORDS, OWNED } from './hostile-words.ts'

const RUN = `globalThis.${OWNED}=1`

/** Addresses a link may have although they look as if they did something. */
export const HOSTILE_LINKS: readonly string[] = [
  `https://example.org/"><script>${RUN}</script>`,
  `https://example.org/?x=javascript:${RUN}`,
  `/eyi-2024/?p=<script>${RUN}</script>`,
  '/.//example.org/',
  `mailto:a@example.org?subject="onclick=${RUN}`,
]

const words = (at: number): string => ACCEPTED_WORDS[at % ACCEPTED_WORDS.length] ?? ''

const id = (letter: string, at: number): string => `p00${letter}${String(at).padStart(3, '0')}`

const title = (...lines: string[][]): Title => ({ lines })

const paragraph = (own: string, text: string): Paragraph => ({ type: 'paragraph', id: own, text })

/** A paragraph that is a link from its first to its last character. */
const linked = (own: string, value: string): Paragraph => {
  const text = `链接：${value}`
  return { ...paragraph(own, text), spans: [{ start: 0, end: text.length, type: 'link', value }] }
}

const everyWord = (letter: string): Block[] =>
  ACCEPTED_WORDS.map((text, at) => paragraph(id(letter, at), text))

/** @param image a picture that lies beside the event's file */
export function hostileEvent(image: string): Event {
  return {
    $schema: '../event.schema.json',
    version: 1,
    slug: 'eyi-2024',
    status: 'published',
    headline: title([words(0), words(2)], [words(4)]),
    lead: paragraph(id('a', 0), words(1)),
    byline: { authors: [{ type: 'Person', name: words(2), jobTitle: words(3) }], label: words(4) },
    datePublished: '2024-05-04',
    about: { name: words(5), location: words(6), attendance: words(7), startDate: '2024-05-03' },
    publisher: { type: 'Organization', name: words(8) },
    report: {
      kicker: title([words(9)]),
      title: title([words(10)], [words(11)]),
      blocks: [
        ...everyWord('b'),
        ...HOSTILE_LINKS.map((value, at) => linked(id('c', at), value)),
        { type: 'heading', id: id('d', 0), title: title([words(12)], [words(13)]) },
        { type: 'figure', id: id('e', 0), src: image, alt: words(3), caption: words(2), credit: words(0) },
        {
          ...paragraph(id('f', 0), words(0)),
          spans: [{ start: 0, end: 8, type: 'ruby', value: words(2) }],
        },
      ],
    },
    reflectionsTitle: words(3),
    reflections: [
      {
        slug: 'constructor',
        title: title([words(1)], [words(5)]),
        voices: [{ type: 'Person', name: words(2), affiliation: words(7), jobTitle: words(8) }],
        label: words(0),
        blocks: everyWord('g'),
      },
      {
        slug: 'tostring',
        title: title([words(18)]),
        voices: [
          { type: 'Organization', name: words(4) },
          { type: 'Person', name: words(19) },
        ],
        blocks: [paragraph(id('h', 0), words(13))],
      },
    ],
    corrections: [{ date: '2024-05-06', text: words(1), block: id('b', 0) }],
    retired: { p00z000: id('b', 0) },
  }
}
