// Which links an article may carry, and that a browser agrees where they lead.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSafeLink } from '#content/safe-link.ts'

test.each([
  'https://example.org/',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/',
  'mailto:editor@example.org',
  '/',
  '/dushu-2021/',
  '/dushu-2021/?p=p000002#p000002',
])('%j may be followed', (address) => {
  expect(isSafeLink(address)).toBe(true)
})

test.each([
  '',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org/',
  '/\\example.org/',
  '\\\\example.org/',
  '/\t/example.org/',
  '/\n/example.org/',
  'https://example.org/\njavascript:x',
  'https:\\\\example.org',
  'https://example.org\\@other.org',
  'https:',
  'https://',
  'mailto:',
  'www.example.org',
  'dushu-2021/',
  '../',
  '#p000002',
  '?p=p000002',
])('%j may not', (address) => {
  expect(isSafeLink(address)).toBe(false)
})

test('a link that may be followed leads a browser to http, https, mail or this site', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    ':',
    '@',
    '.',
    '\t',
    '\n',
    ' ',
    'a',
    'javascript',
    'https',
    'mailto',
    '?',
    '#',
  )
  const address = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        address,
        address.map((rest) => `/${rest}`),
        fc.webUrl(),
      ),
      (link) => {
        fc.pre(isSafeLink(link) && URL.canParse(link, 'https://here.example/'))
        const { protocol, origin } = new URL(link, 'https://here.example/')
        expect(['http:', 'https:', 'mailto:']).toContain(protocol)
        if (link.startsWith('/')) expect(origin).toBe('https://here.example')
      },
    ),
  )
})
