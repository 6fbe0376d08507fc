// Opens pages of a published site in a browser and takes their pictures. Knows not what is done with them.
import { type Browser, chromium } from '@playwright/test'
import sharp from 'sharp'
import type { ScreenshotFile } from './screenshot-files.ts'

const QUALITY = 80

/** @param executablePath of a Chromium @param addresses of the pages shown @returns WebP, each by the name of its file */
export async function takeScreenshots(
  executablePath: string,
  addresses: Readonly<Record<ScreenshotFile['shows'], string>>,
  files: readonly ScreenshotFile[],
): Promise<Map<string, Uint8Array>> {
  // Root has no sandbox to put it in.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const pictures = new Map<string, Uint8Array>()
    for (const one of files) pictures.set(one.file, await take(browser, addresses[one.shows], one))
    return pictures
  } finally {
    await browser.close()
  }
}

async function take(browser: Browser, address: string, file: ScreenshotFile): Promise<Uint8Array> {
  const { width, height, scale } = file
  const page = await browser.newPage({
    viewport: { width: width / scale, height: height / scale },
    deviceScaleFactor: scale,
    locale: 'zh-CN',
    colorScheme: 'light',
    serviceWorkers: 'block',
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const picture = await page.screenshot()
  await page.close()
  return sharp(picture).webp({ quality: QUALITY }).toBuffer()
}
