// A screen nobody sees, for browsers that will not do without one. Knows no browser.
import { once } from 'node:events'
import { type OwnProcess, startOwn, TOLD } from './own-process.ts'

export interface VirtualScreen {
  /** As the variable DISPLAY has it. */
  display: string
  stop(): Promise<void>
}

/** @throws when Xvfb is not installed */
export async function startScreen(): Promise<VirtualScreen> {
  const server = startOwn('Xvfb', [
    '-displayfd',
    String(TOLD),
    '-screen',
    '0',
    '800x1000x24',
    '-nolisten',
    'tcp',
  ])
  return { display: `:${await numberOf(server)}`, stop: server.stop }
}

/** It chooses a free number itself, and says which. */
async function numberOf({ told, over }: OwnProcess): Promise<string> {
  const [chunk]: [Buffer] = await Promise.race([once(told, 'data') as Promise<[Buffer]>, over])
  return chunk.toString().trim()
}
