import { describe, expect, test } from 'vitest'
import { fillDocument, prepareTemplate } from '#tools/publish/document.ts'
import { escapeHtml, inlineJson } from '#tools/publish/escape-html.ts'
import { movedPage } from '#tools/publish/moved-page.ts'
import { contentSecurityPolicy } from '#tools/publish/policy.ts'

const TEMPLATE =
  '<html>\n  <!--policy-->\n  <link href="%BASE_URL%icon.svg">\n  <!--head--><!--body--><!--envelope--><!--scripts-->'
const parts = { policy: 'P', head: 'H', body: 'B', scripts: 'S' }

describe('a document', () => {
  test('is the template filled, below its base path', () => {
    const html = fillDocument(prepareTemplate(TEMPLATE, '/reader/'), parts)
    expect(html).toBe('<html>\nP\n<link href="/reader/icon.svg">\nHBS')
  })

  test('takes dollar signs and comments in the text as they are', () => {
    const html = fillDocument('<!--body--> <!--other-->', { ...parts, body: '$& $1 <!--head-->' })
    expect(html).toBe('$& $1 <!--head--> <!--other-->')
  })

  test('carries data that cannot leave its element', () => {
    const data = { text: '</script><script>alert(1)</script><!--' }
    const html = fillDocument('<!--envelope-->', { ...parts, envelope: data })
    const inside = /^<script id="page-data" type="application\/json">(.*)<\/script>$/s.exec(html)?.[1] ?? ''
    expect(inside).not.toContain('<')
    expect(JSON.parse(inside)).toEqual(data)
  })
})

test('text is inert in elements and attributes', () => {
  expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;')
  expect(inlineJson('<')).toBe('"\\u003c"')
})

test('a moved page says where to, in the head and in the body', () => {
  const { head, body } = movedPage('/reader/new/')
  expect(body).toContain('content="0; url=/reader/new/"')
  expect(head).toContain('noindex')
  expect(body).toContain('<a href="/reader/new/">')
})

test('the policy allows the inline parts by hash and no unsafe word', () => {
  const policy = contentSecurityPolicy({ scripts: ['go()'], style: 'a{}' })
  expect(policy).toContain("script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='")
  expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/)
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("default-src 'none'")
})
