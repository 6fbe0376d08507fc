// A host as a process of its own, from its start until it answers, to its end. Knows no host's settings.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { vi } from 'vitest'
import { ask } from './ask.ts'

export interface RunningHost {
  port: number
  stop(): Promise<void>
}

// Debian keeps servers where only root's shell looks.
const PATH = `${process.env.PATH}:/usr/sbin`

/** @param env beyond this process's own */
export async function startProcess(
  command: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<RunningHost> {
  const child = spawn(command, args, {
    env: { ...process.env, PATH, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const over = new Promise<string>((resolve) => {
    child.once('error', () => resolve(`没有装 ${command}：请运行 npm run test:engines，它会先装好`))
    child.once('exit', (code) => resolve(`${command} 没有开始工作（${code}）：${said}`))
  })
  const failed = over.then((why): never => {
    throw new Error(why)
  })
  await Promise.race([failed, vi.waitFor(() => ask(port, { path: '/' }), { timeout: 10_000 })])
  failed.catch(() => undefined)
  return {
    port,
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
