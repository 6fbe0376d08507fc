// What a page looks like in every frame of its loading, from the browser's own pictures. Knows nothing of what it shows.
import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A frame below the bar, whose buttons come later: what it shows, and the colour in its corner. */
export interface Frame {
  pixels: string
  ground: string
}

const BELOW_BAR = 80

/** Every frame the browser paints while something is done. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<Frame[]> {
  const session = await page.context().newCDPSession(page)
  const pictures: string[] = []
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data)
    // The page may be gone by then.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
  })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await act()
  await session.send('Page.stopScreencast')
  return Promise.all(pictures.map(readFrame))
}

async function readFrame(picture: string): Promise<Frame> {
  const image = sharp(Buffer.from(picture, 'base64'))
  const { width, height } = await image.metadata()
  const below = { left: 0, top: BELOW_BAR, width, height: height - BELOW_BAR }
  const pixels = await image.extract(below).removeAlpha().raw().toBuffer()
  return { pixels: pixels.toString('base64'), ground: pixels.subarray(0, 3).toString('hex') }
}
