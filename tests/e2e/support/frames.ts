// The frames a browser paints while a page is opened, as pictures. Knows nothing of what is on them.
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'

interface TraceEvent {
  name: string
  ts: number
  args: { snapshot?: string }
}

const SCREENSHOTS = 'disabled-by-default-devtools.screenshot'
/** Mean difference of two frames, of 255, below which they show the same; a page in another face differs by several. */
const SAME = 0.5

/** Opens a page and waits for what is given. @returns JPEGs of every frame, in order */
export async function framesOf(
  browser: Browser,
  page: Page,
  open: () => Promise<unknown>,
): Promise<Buffer[]> {
  await browser.startTracing(page, { screenshots: true, categories: [SCREENSHOTS] })
  await open()
  const trace: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  return trace.traceEvents
    .filter(({ name }) => name === 'Screenshot')
    .sort((a, b) => a.ts - b.ts)
    .flatMap(({ args: { snapshot } }) => (snapshot === undefined ? [] : [Buffer.from(snapshot, 'base64')]))
}

/** The first frame with something on it. */
export async function firstPainted(frames: readonly Buffer[]): Promise<Buffer | undefined> {
  for (const frame of frames) {
    const { channels } = await sharp(frame).greyscale().stats()
    // Paper alone is one tone.
    if ((channels[0]?.stdev ?? 0) > 2) return frame
  }
  return undefined
}

/** Whether two frames show the same, but for what a JPEG adds. */
export async function showTheSame(a: Buffer, b: Buffer): Promise<boolean> {
  const [left, right] = await Promise.all([a, b].map((frame) => sharp(frame).greyscale().raw().toBuffer()))
  if (!left || !right || left.length !== right.length) return false
  const sum = left.reduce((all, value, at) => all + Math.abs(value - (right[at] ?? 0)), 0)
  return sum / left.length < SAME
}

/** How bright a frame is, from 0 for black to 255. */
export async function brightness(frame: Buffer): Promise<number> {
  const { channels } = await sharp(frame).greyscale().stats()
  return channels[0]?.mean ?? 0
}
