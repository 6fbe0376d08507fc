// Every document that was built, read as a browser reads it; no browser is needed.
import { expect, test } from '@playwright/test'
import { EDITIONS, type EditionName } from '#tests/e2e/support/editions.ts'
import { documentsOf, readDocument } from '#tests/hostile/support/documents.ts'
import { elementsOf, hashSource, type MarkupElement, policyOf } from '#tests/hostile/support/markup.ts'
import { seriousFindings } from '#tests/hostile/support/policy-findings.ts'
import { SECURITY_HEADERS } from '#tools/publish/host-headers.ts'

const DATA_TYPES = ['application/json', 'application/ld+json']

/** What the policy of the document does not let in, or what no policy could stop. */
function breaches(elements: readonly MarkupElement[]): string[] {
  const allowed = policyOf(elements)
  const inline = elements.filter(
    ({ name, attributes }) =>
      name === 'style' ||
      (name === 'script' && !attributes.src && !DATA_TYPES.includes(attributes.type ?? '')),
  )
  const byHash = inline.filter(({ text }) => !allowed.includes(hashSource(text)))
  const byAttribute = elements.filter(({ attributes }) =>
    Object.entries(attributes).some(
      ([key, value]) =>
        key === 'style' ||
        key === 'srcdoc' ||
        key.startsWith('on') ||
        /^\s*(?:javascript|vbscript):/i.test(value),
    ),
  )
  const foreign = elements.filter(({ name }) => ['iframe', 'object', 'embed', 'base', 'math'].includes(name))
  return [...byHash, ...byAttribute, ...foreign].map(({ name, attributes, text }) =>
    JSON.stringify({ name, attributes, text: text.slice(0, 100) }),
  )
}

/** Nothing that could run or paint stands before the policy. */
function isFirst(elements: readonly MarkupElement[]): boolean {
  const names = elements.map(({ name, attributes }) =>
    attributes['http-equiv'] === 'Content-Security-Policy' ? 'policy' : name,
  )
  return names.slice(0, names.indexOf('policy')).every((name) => ['html', 'head', 'meta'].includes(name))
}

for (const edition of Object.keys(EDITIONS) as EditionName[]) {
  test(`no document of the edition ${edition} holds a script or a style outside its policy`, () => {
    const documents = documentsOf(edition)
    expect(documents).toContain('/404.html')
    const policies = new Set<string>()
    for (const path of documents) {
      const elements = elementsOf(readDocument(edition, path))
      expect(breaches(elements), path).toEqual([])
      expect(isFirst(elements), path).toBe(true)
      policies.add(policyOf(elements))
    }
    for (const policy of policies)
      expect(seriousFindings(`${policy}; ${SECURITY_HEADERS['Content-Security-Policy']}`)).toEqual([])
  })
}

test('the reader of documents finds what it looks for', () => {
  const policy = (sources: string) =>
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src ${sources}">`
  const found = (html: string) => breaches(elementsOf(html)).length
  expect(found(`${policy(hashSource('go()'))}<script>go()</script>`)).toBe(0)
  expect(found(`${policy(hashSource('go()'))}<script>stay()</script>`)).toBe(1)
  expect(found(`${policy('')}<style>a{}</style>`)).toBe(1)
  expect(found(`${policy('')}<p style="color:red">`)).toBe(1)
  expect(found(`${policy('')}<img onerror="go()">`)).toBe(1)
  expect(found(`${policy('')}<a href=" JavaScript:go()">`)).toBe(1)
  expect(found(`${policy('')}<noscript><script>go()</script></noscript>`)).toBe(1)
  expect(found(`${policy('')}<script type="application/json">go()</script>`)).toBe(0)
  expect(isFirst(elementsOf(`<script>go()</script>${policy('')}`))).toBe(false)
})
