// The command `npm start`: builds the edition and serves it on this machine.
import type { Server } from 'node:http'
import { Refusal } from '#tools/command/refusal.ts'
import { runCommand } from '#tools/command/run-command.ts'
import { publishMessages } from '#tools/publish/messages.ts'
import { createProgress } from '#tools/publish/progress.ts'
import { publish } from '#tools/publish/publish.ts'
import { readSettings } from '#tools/publish/settings.ts'
import { createSiteServer } from './site-server.ts'

const DEFAULT_PORT = 4173
const LAST_PORT = 65_535

process.env.NODE_ENV = 'production'
await runCommand(async () => {
  const port = readPort(process.env.PORT)
  const settings = readSettings(process.argv.slice(2), process.env)
  let published = false
  const server = createSiteServer({ root: settings.outDir, base: settings.base, isReady: () => published })
  // The port first: who cannot have it should not wait for a build to be told.
  const taken = await listen(server, port)
  try {
    await publish(settings, createProgress(process.stderr))
  } catch (error) {
    server.close()
    throw error
  }
  published = true
  process.stdout.write(`${publishMessages.serving(`http://localhost:${taken}${settings.base}`)}\n`)
})

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= LAST_PORT)) throw new Refusal(publishMessages.badPort(text))
  return port
}

/** @returns the port listened on */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new Refusal(publishMessages.portTaken(port)))
      else if (error.code === 'EACCES') reject(new Refusal(publishMessages.noAccess(port)))
      else reject(error)
    })
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
