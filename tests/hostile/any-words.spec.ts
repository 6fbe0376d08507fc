// Whatever words an event holds, its pages are made of the same elements, and the words are read as they were written.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createPrerender } from '#app/entry-prerender.tsx'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Event } from '#content/schema/event.ts'
import { plainText } from '#content/schema/plain-text.ts'
import { ACCEPTED_WORDS } from '#tests/hostile/support/hostile-words.ts'
import { elementsOf, type MarkupElement } from '#tests/hostile/support/markup.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { fillDocument, prepareTemplate } from '#tools/publish/document.ts'

const TEMPLATE = prepareTemplate(readFileSync('index.html', 'utf8'), '/')

function eventOf(words: string): Event {
  return anEvent({
    headline: { lines: [[words, words]] },
    lead: aParagraph({ id: 'p000001', text: words }),
    byline: { authors: [{ type: 'Person', name: words }], label: words },
    about: { name: words, location: words },
    publisher: { type: 'Organization', name: words },
    reflectionsTitle: words,
    report: {
      kicker: { lines: [[words]] },
      title: { lines: [[words]] },
      blocks: [
        aParagraph({
          id: 'p000002',
          text: words,
          spans: [{ start: 0, end: words.length, type: 'ruby', value: words }],
        }),
        { type: 'heading', id: 'p000003', title: { lines: [[words]] } },
      ],
    },
    reflections: [
      aReflection({
        title: { lines: [[words]] },
        voices: [{ type: 'Person', name: words, affiliation: words, jobTitle: words }],
        blocks: [aParagraph({ id: 'p0000a1', text: words })],
      }),
    ],
    corrections: [{ date: '2021-05-01', text: words }],
  })
}

async function documentsOf(words: string) {
  const event = eventOf(words)
  const render = createPrerender(literalSource([event]), '/')
  const paths = ['/', reportPath(event.slug), reflectionPath(event.slug, 'li-ming')]
  return Promise.all(
    paths.map(async (path) => {
      const { route, data, head, body } = await render(path)
      const envelope = { shell: 'x', route, data }
      return { envelope, html: fillDocument(TEMPLATE, { policy: '', scripts: '', head, body, envelope }) }
    }),
  )
}

/** Names of elements, and of their attributes: what words have no say in. */
const namesOf = (elements: readonly MarkupElement[]): string[] =>
  elements.map(({ name, attributes }) => [name, ...Object.keys(attributes).sort()].join(' '))

const fits = (words: string): boolean => v.is(plainText, words)
const fragment = fc.constantFrom(
  ...'<>&"\'/=!-`$ \u00a0#%?',
  ...'{}[]();:\\',
  'script',
  '/script',
  'img',
  'on',
  '!--',
  'x',
)
const anyWords = fc
  .oneof(
    fc.constantFrom(...ACCEPTED_WORDS),
    fc.array(fragment, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  )
  .filter(fits)

test('any words leave the elements of a page as they are, and stand in its data and its text', async () => {
  const plain = new Set((await documentsOf('字')).flatMap(({ html }) => namesOf(elementsOf(html))))
  await fc.assert(
    fc.asyncProperty(anyWords, async (words) => {
      for (const { html, envelope } of await documentsOf(words)) {
        const elements = elementsOf(html)
        expect(namesOf(elements).filter((names) => !plain.has(names))).toEqual([])
        const data = elements.find(({ attributes }) => attributes.id === 'page-data')?.text ?? ''
        expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(envelope)))
        for (const { text } of elements.filter(({ attributes }) => attributes.id === 'p0000a1'))
          expect(text).toBe(words)
      }
    }),
    { numRuns: 200 },
  )
}, 60_000)
