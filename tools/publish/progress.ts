// Tells the operator how a build is getting on: a line for each stage, a bar for a long one. Knows nothing of stages.

const BAR_LENGTH = 24
const REDRAW_MS = 100

export interface Progress {
  line(text: string): void
  /** Draws a bar on a terminal, at most ten times a second; elsewhere nothing. */
  bar(label: string, done: number, total: number): void
}

export function createProgress(stream: NodeJS.WriteStream): Progress {
  let drawnAt = 0
  return {
    line(text) {
      stream.write(`${stream.isTTY ? '\r\u001b[2K' : ''}${text}\n`)
    },
    bar(label, done, total) {
      const now = performance.now()
      if (!stream.isTTY || (now - drawnAt < REDRAW_MS && done < total)) return
      drawnAt = now
      const filled = Math.round((done / total) * BAR_LENGTH)
      stream.write(
        `\r\u001b[2K${label}　　${'█'.repeat(filled)}${'░'.repeat(BAR_LENGTH - filled)} ${done}/${total}`,
      )
    },
  }
}
