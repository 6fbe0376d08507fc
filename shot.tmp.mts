import { chromium } from '@playwright/test'
import { createSiteServer } from './tools/serve/site-server.ts'
import type { AddressInfo } from 'node:net'
const [root, base, out, ...rest] = process.argv.slice(2)
const server = createSiteServer({ root, base })
await new Promise<void>((r) => server.listen(0, '127.0.0.1', r))
const { port } = server.address() as AddressInfo
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic'] })
for (const spec of rest) {
  const [path, width, scheme = 'light', height = '844', scroll='0'] = spec.split(',')
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) }, colorScheme: scheme as 'light', locale: 'zh-CN' })
  page.on('console', (m) => console.log(m.type(), m.text()))
  page.on('requestfailed', (r) => console.log('failed', r.url()))
  await page.goto(`http://127.0.0.1:${port}${base}${path.slice(1)}`)
  await page.waitForTimeout(4500)
  if (scroll !== '0') { await page.evaluate((y) => scrollTo(0, Number(y)), scroll); await page.waitForTimeout(300) }
  const name = `${out}-${path.replaceAll('/', '_')}-${width}-${scheme}.png`
  await page.screenshot({ path: name })
  console.log(name, await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
}
await browser.close(); server.close()
