// Makes one event in the manner of the first, wholly settled by seed and index. Knows nothing of files.
import type { Block, Paragraph } from '#content/schema/block.ts'
import type { Event, Reflection } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import { dealer, paragraphOf, redraw } from './clauses.ts'
import type { Pattern } from './first-event.ts'
import { drawName } from './names.ts'
import { below, oneOf, type Random, randomOf } from './random.ts'

const ID_CHARACTERS = [...'0123456789abcdefghjkmnpqrstvwxyz']
const ID_LENGTH = 6
const FIRST_YEAR = 2010
const YEARS = 16
const DAYS_OF_EVERY_MONTH = 28

/** `event-00001` for 1. */
export function slugOf(index: number): string {
  return `event-${String(index).padStart(5, '0')}`
}

/** Event number `index` of the edition of `seed`, whatever the size of the edition. */
export function makeEvent(pattern: Pattern, seed: number, index: number): Event {
  const random = randomOf(seed, index)
  const make = makers(pattern, random)
  const { lead, byline, report, reflectionsTitle, reflections } = pattern.event
  return {
    $schema: '../event.schema.json',
    version: 1,
    slug: slugOf(index),
    status: 'published',
    headline: make.title(2),
    ...(lead && { lead: make.paragraph(lead.text.length) }),
    byline: { authors: [{ type: 'Person', name: make.name().name }], label: byline?.label },
    datePublished: dateOf(random),
    report: { kicker: make.title(2), title: make.title(2), blocks: make.blocks(report.blocks) },
    reflectionsTitle,
    reflections: reflections.map(make.reflection),
  }
}

function dateOf(random: Random): string {
  const parts = [below(random, 12) + 1, below(random, DAYS_OF_EVERY_MONTH) + 1]
  return [FIRST_YEAR + below(random, YEARS), ...parts].map((part) => String(part).padStart(2, '0')).join('-')
}

function makers({ clauses, phrases, characters }: Pattern, random: Random) {
  const ids = new Set<string>()
  const names = new Set<string>()
  const deal = dealer(clauses, random)
  const dealPhrase = dealer(phrases, random)
  const drawn = (text: string) => redraw(text, characters, random)

  const id = (): string => {
    const letters = Array.from({ length: ID_LENGTH }, () => oneOf(random, ID_CHARACTERS))
    const made = `p${letters.join('')}`
    if (ids.has(made)) return id()
    ids.add(made)
    return made
  }

  const name = () => {
    const made = drawName(random, names)
    names.add(made.slug)
    return made
  }

  const title = (lines: number): Title => ({
    lines: Array.from({ length: lines }, () =>
      Array.from({ length: 2 + below(random, 2) }, () => drawn(dealPhrase())),
    ),
  })

  const paragraph = (length: number): Paragraph => ({
    type: 'paragraph',
    id: id(),
    text: drawn(paragraphOf(deal, length)),
  })

  const blocks = (like: readonly Block[]): Block[] =>
    like.flatMap((block) => (block.type === 'paragraph' ? paragraph(block.text.length) : []))

  const reflection = (like: Reflection): Reflection => {
    const { name: person, slug } = name()
    const voice = like.voices[0]
    // Redrawn too: nobody who does not exist should work at a hospital that does.
    const post =
      voice.type === 'Person'
        ? { affiliation: voice.affiliation && drawn(voice.affiliation), jobTitle: voice.jobTitle }
        : {}
    return {
      slug,
      title: title(2),
      voices: [{ type: 'Person', name: person, ...post }],
      label: like.label,
      blocks: blocks(like.blocks),
    }
  }

  return { name, title, paragraph, blocks, reflection }
}
