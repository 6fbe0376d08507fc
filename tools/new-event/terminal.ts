// Asks questions on a terminal and hears the lines typed or pasted. Knows nothing of what is asked.
import { createInterface } from 'node:readline'
import { Refusal } from '#tools/command/refusal.ts'
import { newMessages } from './messages.ts'

export interface TerminalStreams {
  input: NodeJS.ReadableStream & { isTTY?: boolean }
  output: NodeJS.WritableStream
}

export interface Terminal {
  say(text: string): void
  /** The next line, without spaces around it. Rejected with a refusal when the editor leaves. */
  hear(prompt: string): Promise<string>
  close(): void
}

export function openTerminal({ input, output }: TerminalStreams): Terminal {
  const lines: string[] = []
  const waiting: { resolve(line: string): void; reject(reason: Refusal): void }[] = []
  let left = false
  const reading = createInterface({ input, output, terminal: input.isTTY === true })
  // A paste is many lines at once, most of them before their question is asked.
  reading.on('line', (line) => {
    const next = waiting.shift()
    if (next) next.resolve(line.trim())
    else lines.push(line.trim())
  })
  reading.on('close', () => {
    left = true
    for (const { reject } of waiting.splice(0)) reject(new Refusal(newMessages.cancelled))
  })
  return {
    say: (text) => void output.write(`${text}\n`),
    hear(prompt) {
      reading.setPrompt(prompt)
      if (!left) reading.prompt()
      const line = lines.shift()
      if (line !== undefined) return Promise.resolve(line)
      if (left) return Promise.reject(new Refusal(newMessages.cancelled))
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    close: () => reading.close(),
  }
}
