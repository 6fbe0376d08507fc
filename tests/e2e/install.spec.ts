import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

interface Manifest {
  id: string
  start_url: string
  scope: string
  icons: { src: string; sizes: string; type: string }[]
  shortcuts: { url: string }[]
}

for (const edition of ['root', 'reader'] as const) {
  test.describe(`installing (${edition})`, () => {
    test.use({ edition })

    test('the manifest names pages and pictures that are there, of the size it says', async ({
      page,
      site,
    }) => {
      await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
      const address = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href)
      expect(address).toBe(site.url('/manifest.webmanifest'))
      const response = await page.request.get(address)
      expect(response.headers()['content-type']).toContain('application/manifest+json')
      const manifest: Manifest = await response.json()
      const absolute = (path: string) => new URL(path, address).href
      for (const path of [manifest.id, manifest.start_url, manifest.scope])
        expect(absolute(path)).toBe(site.url('/'))

      expect(manifest.shortcuts.map(({ url }) => absolute(url))).toEqual([
        site.url('/xicheng-2018/'),
        site.url('/shelf/'),
      ])
      expect((await page.request.get(site.url('/xicheng-2018/'))).status()).toBe(200)

      const touch = page.locator('link[rel=apple-touch-icon]')
      const touchIcon = await touch.evaluate((link: HTMLLinkElement) => link.href)
      const pictures = [
        ...manifest.icons.map(({ src, sizes }) => [absolute(src), sizes] as const),
        [touchIcon, '180x180'] as const,
      ]
      expect(pictures).toHaveLength(5)
      for (const [src, sizes] of pictures) {
        const size = await page.evaluate(async (address) => {
          const image = new Image()
          image.src = address
          await image.decode()
          return `${image.naturalWidth}x${image.naturalHeight}`
        }, src)
        expect(size, src).toBe(sizes)
      }
    })

    test('Chromium finds nothing that hinders it, and the about page passes its offer on', async ({
      site,
      launchOptions,
    }) => {
      // A profile of its own: in a private window, as tests have them, nothing can be installed.
      const profile = mkdtempSync(join(tmpdir(), 'xinde-profile-'))
      const args = [...(launchOptions.args ?? []), '--bypass-app-banner-engagement-checks']
      const context = await chromium.launchPersistentContext(profile, { ...launchOptions, args })
      try {
        const page = await context.newPage()
        await page.goto(site.url('/'))
        await hydrated(page)
        const devtools = await context.newCDPSession(page)
        const { errors: unread } = await devtools.send('Page.getAppManifest')
        expect(unread).toEqual([])
        const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
        expect(installabilityErrors).toEqual([])

        await page.getByRole('link', { name: '关于' }).first().click()
        await expect(page.getByRole('heading', { level: 1, name: '关于' })).toBeVisible()
        const install = page.getByRole('region', { name: '安装到桌面' }).getByRole('button')
        await expect(install).toBeVisible()
        await page.reload()
        await expect(install).toBeVisible()
      } finally {
        await context.close()
        rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
      }
    })
  })
}
