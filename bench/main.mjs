// The bench: visits both sites in turn and prints how they compare. Knows nothing of how an edition is built.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { plainPages, title } from './plain-pages.mjs'
import { quietMachine } from './quiet-machine.mjs'
import { readSite, serveSite } from './site-server.mjs'
import { reportOf } from './table.mjs'
import { visit } from './visit.mjs'

const EVENT = new URL('../src/content/events/xicheng-2018.json', import.meta.url)
const MOST_ROUNDS = 200

const { values } = parseArgs({
  options: {
    edition: { type: 'string' },
    rules: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    json: { type: 'string' },
  },
})
const count = Number(values.rounds)
if (!Number.isInteger(count) || count < 1 || count > MOST_ROUNDS)
  throw new Error(`--rounds is a whole number from 1 to ${MOST_ROUNDS}`)
if (!values.edition || !values.rules) throw new Error('run it from the project root: npm run bench')

const event = JSON.parse(await readFile(EVENT, 'utf8'))
const [from, to] = event.reflections
const path = `/${event.slug}/${from.slug}/`
const next = `/${event.slug}/${to.slug}/`
const rules = JSON.parse(values.rules)

const servers = {
  xinde: await serveSite(await readSite(values.edition), rules),
  plain: await serveSite(plainPages(event), rules),
}
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH })
try {
  const rounds = await visitInTurn()
  if (values.json) await save(values.json, { chromium: browser.version(), rounds })
  process.stdout.write(`Chromium ${browser.version()}, ${conditions(rounds)}\n\n${reportOf(rounds)}\n`)
} finally {
  await browser.close()
  for (const server of Object.values(servers)) server.close()
}

/** A round is both sites, one right after the other; who is first alternates: ABBA. */
async function visitInTurn() {
  const rounds = []
  for (let round = 1; round <= count; round += 1) {
    const order = round % 2 === 1 ? ['xinde', 'plain'] : ['plain', 'xinde']
    const visits = {}
    const busy = []
    for (const site of order) {
      if (!(await quietMachine())) busy.push(site)
      visits[site] = await visit(browser, servers[site], { path, next, nextTitle: title(to.title) })
    }
    rounds.push({ ...visits, busy })
    const note = busy.length > 0 ? `: machine busy before ${busy.join(' and ')}` : ''
    process.stderr.write(`round ${round} of ${count}${note}\n`)
  }
  return rounds
}

function conditions(rounds) {
  const busy = rounds.flatMap((round) => round.busy).length
  return `slow 4G, CPU × 4, ${rounds.length} rounds; ${busy} of ${2 * rounds.length} visits began on a busy machine`
}

async function save(file, result) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(result, null, 1)}\n`)
}
