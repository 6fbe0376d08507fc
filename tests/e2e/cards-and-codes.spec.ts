import type { Locator } from '@playwright/test'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, test } from '#tests/e2e/support/site.ts'
import { copied, open, select } from '#tests/e2e/support/words.ts'

const REFLECTION = '/xicheng-2018/hu-guizhi/'
const WORDS = '一是在日常工会活动中，包括加强职工的凝聚力方面，我们做得比较欠缺'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** The code in a picture, as a phone sees it. @param width in pixels, as the picture is shown */
async function read(png: Buffer, width?: number) {
  const { data, info } = await sharp(png)
    .resize(width === undefined ? {} : { width })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)
}

/** A picture that only its page can reach. */
async function pngOf(picture: Locator): Promise<Buffer> {
  const address = await picture.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL()
  })
  return Buffer.from(address.replace(/^.*,/, ''), 'base64')
}

test.describe('a quotation card', () => {
  for (const look of ['纸', '夜']) {
    test(`holds a code that still reads at half its size (${look})`, async ({ page, site }) => {
      await open(page, site, REFLECTION)
      await select(page, WORDS)
      await page.getByRole('button', { name: '卡片' }).click()
      await page.getByRole('radio', { name: look }).check()
      const picture = page.getByRole('dialog', { name: '卡片' }).getByRole('img', { name: `卡片：${WORDS}` })
      await expect(picture).toBeVisible()
      const code = await read(await pngOf(picture), 540)
      expect(code?.data).toMatch(new RegExp(`^${site.url(REFLECTION).replace(/[.?]/g, '\\$&')}\\?p=p\\w{6}$`))
      expect(code?.version).toBeLessThanOrEqual(5)
    })
  }

  test('says so while another look is drawn; the picture before can be kept until then', async ({
    page,
    site,
  }) => {
    await open(page, site, REFLECTION)
    await select(page, WORDS)
    await page.getByRole('button', { name: '卡片' }).click()
    const sheet = page.getByRole('dialog', { name: '卡片' })
    await expect(sheet.getByText('长按图片')).toBeVisible()
    await page.evaluate(() => {
      const { toBlob } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.toBlob = function (...how) {
        addEventListener('let-go', () => toBlob.apply(this, how), { once: true })
      }
    })
    await sheet.getByRole('radio', { name: '夜' }).check()
    await expect(sheet.getByText('正在画卡片')).toBeVisible()
    await sheet.getByRole('link', { name: '保存图片' }).evaluate(async (link: HTMLAnchorElement) => {
      const kept = new Image()
      kept.src = link.href
      await kept.decode()
    })
    await page.evaluate(() => dispatchEvent(new Event('let-go')))
    await expect(sheet.getByText('长按图片')).toBeVisible()
  })

  test('closes by Escape and gives the focus back', async ({ page, site }) => {
    await open(page, site, REFLECTION)
    await select(page, WORDS)
    await page.getByRole('button', { name: '卡片' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: '卡片' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: '卡片' })).toBeFocused()
  })
})

test('a page is passed on by its link and by a code', async ({ page, site, consoleMessages }) => {
  await open(page, site, `${REFLECTION}?from=timeline&isappinstalled=0`)
  await page.getByRole('button', { name: '转发' }).click()
  const sheet = page.getByRole('dialog', { name: '转发这一页' })
  await sheet.getByRole('button', { name: '复制链接' }).click()
  await expect(sheet.getByText('链接已复制')).toBeVisible()
  expect(await copied(page)).toBe(site.url(REFLECTION))
  const shot = await sheet.getByRole('img', { name: '二维码' }).screenshot()
  expect((await read(shot))?.data).toBe(site.url(REFLECTION))
  expect(consoleMessages).toEqual([])
})

test('a phone that will not share says so; whoever thinks better of it is told nothing', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const answers = ['AbortError', 'NotAllowedError']
    navigator.share = () => Promise.reject(new DOMException('', answers.shift()))
  })
  await open(page, site, REFLECTION)
  await page.getByRole('button', { name: '转发' }).click()
  const share = page.getByRole('button', { name: '用手机的分享转发' })
  await share.click()
  await expect(page.getByText('没能打开手机的分享。')).toHaveCount(0)
  await share.click()
  await expect(page.getByText('没能打开手机的分享。')).toBeVisible()
})
