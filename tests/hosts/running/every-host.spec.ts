import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, ask, type Question } from '#tests/hosts/support/ask.ts'
import { exchanges } from '#tests/hosts/support/exchanges.ts'
import type { RunningHost } from '#tests/hosts/support/host-process.ts'
import { makeEdition, SECRET } from '#tests/hosts/support/made-edition.ts'
import { type StartHost, startCaddy, startNginx, startOwnServer } from '#tests/hosts/support/start-hosts.ts'
import { SECURITY_HEADERS } from '#tools/publish/host-headers.ts'

const SECURED = Object.fromEntries(
  Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
)
const HOSTS: { name: string; start: StartHost }[] = [
  { name: 'nginx', start: startNginx },
  { name: 'Caddy', start: startCaddy },
  { name: 'the server of npm start', start: startOwnServer },
]
const CASES = HOSTS.flatMap((host) => ['/', '/reader/'].map((base) => ({ ...host, base })))

describe.each(CASES)('$name at $base', ({ start, base }) => {
  let host: RunningHost
  let edition: ReturnType<typeof makeEdition>
  const asked = (question: Question): Promise<Answer> => ask(host.port, question)

  beforeAll(async () => {
    edition = makeEdition(base)
    host = await start(edition.root, base)
  })
  afterAll(async () => {
    await host?.stop()
    edition.remove()
  })

  test.each(exchanges(base))('$title', async ({ status, answers, body, unreadable, ...question }) => {
    const answer = await asked(question)
    expect(status).toContain(answer.status)
    for (const [name, value] of Object.entries({ ...(!unreadable && SECURED), ...answers }))
      expect(answer.headers[name], name).toBe(value)
    if (body !== undefined) expect(answer.body).toBe(body)
    expect(answer.body).not.toContain(SECRET)
  })

  test.each(['identity', 'gzip'])('spares a reader what has not changed (%s)', async (encoding) => {
    const path = `${base}x/`
    const { headers } = await asked({ path, headers: { 'accept-encoding': encoding } })
    const again = { 'accept-encoding': encoding, 'if-none-match': headers.etag ?? 'none' }
    const answer = await asked({ path, headers: again })
    expect(answer).toMatchObject({ status: 304, body: '', headers: { 'cache-control': 'no-cache' } })
  })

  test('never says that a missing page has not changed', async () => {
    const { headers } = await asked({ path: `${base}404.html` })
    const again = { 'if-none-match': headers.etag ?? '*' }
    expect((await asked({ path: `${base}nope/`, headers: again })).status).toBe(404)
  })

  test.each(['/x', '/evil.example/..%2fx', '/%5cevil.example/..%2fx'])(
    'never leads /%s to another site',
    async (path) => {
      const { location = '/' } = (await asked({ path: base + path })).headers
      expect(location).toMatch(/^\/(?![/\\])/)
    },
  )

  if (base !== '/')
    test('leads from the bare root, and from the base without its slash', async () => {
      expect((await asked({ path: '/' })).headers.location).toBe(base)
      const bare = await asked({ path: `${base.slice(0, -1)}?from=timeline` })
      expect(bare.headers.location).toBe(`${base}?from=timeline`)
      expect((await asked({ path: '/x/' })).status).toBe(404)
    })
})
