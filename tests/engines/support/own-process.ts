// A program started for tests and ended with all it started itself, by its own number. Knows no program.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export interface OwnProcess {
  /** What it writes to the descriptor asked for. */
  told: Readable
  /** Rejected when it ends before it is told to. */
  over: Promise<never>
  stop(): Promise<void>
}

/** The descriptor a program tells of itself by, beside the usual three. */
export const TOLD = 3

/** @param env beyond this process's own */
export function startOwn(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): OwnProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: true,
  })
  const ended = once(child, 'exit').catch(() => undefined)
  const over = new Promise<never>((_, reject) => {
    child.once('error', () => reject(new Error(`没有装 ${command}：请运行 npm run test:engines，它会先装好`)))
    child.once('exit', (code) => reject(new Error(`${command} 已结束（${code}）`)))
  })
  over.catch(() => undefined)
  return {
    told: child.stdio[TOLD] as Readable,
    over,
    async stop() {
      if (child.pid === undefined || child.exitCode !== null) return
      process.kill(-child.pid)
      await ended
    },
  }
}
