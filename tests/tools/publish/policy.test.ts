// The policy of pages and the headers of hosts, judged by Google's evaluator.
import { describe, expect, test } from 'vitest'
import { seriousFindings } from '#tests/hostile/support/policy-findings.ts'
import { SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { hostFile } from '#tools/publish/hosts/host-files.ts'
import { MOVED_SCRIPT } from '#tools/publish/moved-page.ts'
import { contentSecurityPolicy } from '#tools/publish/policy.ts'

const OPTIONS = { base: '/', root: '/srv/xinde', serverName: 'example.org' }
const PAGES = {
  'a page with the app': contentSecurityPolicy({ scripts: ['boot()', 'load()'], style: 'a{}' }),
  'a page that sends the reader on': contentSecurityPolicy({ scripts: [MOVED_SCRIPT] }),
  'a page without a script': contentSecurityPolicy({ scripts: [], style: 'a{}' }),
}
const HOSTS = {
  nginx: hostFile('nginx', OPTIONS),
  Caddy: hostFile('caddy', OPTIONS),
  _headers: hostFile('headers', OPTIONS),
  'the table': hostFile('table', OPTIONS),
}

/** Every policy a host's file speaks of. */
const policiesIn = (text = ''): string[] =>
  Array.from(text.matchAll(/Content-Security-Policy(?:: | \| `| ")([^"`\n]+)/g), ([, policy]) => policy ?? '')

describe.each(Object.entries(PAGES))('%s', (_, page) => {
  test.each(Object.entries(HOSTS))('answered by %s has nothing high against it', (_host, file) => {
    const policies = new Set(policiesIn(file))
    expect([...policies]).toEqual([SECURITY_HEADERS['Content-Security-Policy']])
    // A browser heeds both, the one in the page and the one of the host.
    for (const policy of policies) expect(seriousFindings(`${page}; ${policy}`)).toEqual([])
  })
})

test.each([
  "default-src 'none'; script-src 'self' 'unsafe-inline'",
  "default-src 'none'; script-src *",
  "script-src 'self' https:; object-src 'none'; base-uri 'none'",
  "default-src 'none' script-src 'self'",
])('%j would be found', (policy) => {
  expect(seriousFindings(policy)).not.toEqual([])
})
