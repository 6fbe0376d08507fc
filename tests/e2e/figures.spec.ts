import type { Page } from '@playwright/test'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

const REPORT = '/dushu-2021/'
const PICTURE = '夜里的图书室'

test.use({ edition: 'odd' })

const photograph = (page: Page) => page.getByRole('figure').getByRole('img', { name: PICTURE })
const enlargedPhotograph = (page: Page) => page.getByRole('dialog', { name: `放大的图片：${PICTURE}` })

/** Brings the picture to the screen and waits until it is painted there. */
async function seePicture(page: Page): Promise<void> {
  await photograph(page).scrollIntoViewIfNeeded()
  await expect
    .poll(() =>
      photograph(page).evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
    )
    .toBe(true)
}

/** Width of the picture on the screen, however it was enlarged. */
const widthOf = (page: Page): Promise<number> =>
  enlargedPhotograph(page)
    .getByRole('img')
    .evaluate((image) => image.getBoundingClientRect().width)

async function enlarge(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await hydrated(page)
  await photograph(page).click()
  await expect(enlargedPhotograph(page)).toBeVisible()
}

test('a picture has its room before it comes, in the newest kind the browser knows', async ({
  page,
  site,
}) => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/\/assets\/figures\//, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.url(REPORT), { waitUntil: 'domcontentloaded' })
  const before = await photograph(page).boundingBox()
  expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(640 / 400, 1)
  release()
  await seePicture(page)
  expect(await photograph(page).evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(
    /-480\.avif$/,
  )
  const after = await photograph(page).boundingBox()
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height])
  await expect(page.getByRole('figure')).toContainText('陈晓摄')
})

test('a tap enlarges it; buttons, keys and a wheel do the rest; Escape gives the page back', async ({
  page,
  site,
  consoleMessages,
}) => {
  await enlarge(page, site.url(REPORT))
  await expect(page.getByRole('button', { name: '关闭' })).toBeFocused()
  await expect(enlargedPhotograph(page)).toContainText('夜里的图书室　陈晓摄')
  const whole = await widthOf(page)
  await page.getByRole('button', { name: '放大' }).click()
  expect(await widthOf(page)).toBeCloseTo(whole * 1.5, 0)
  await page.keyboard.press('-')
  expect(await widthOf(page)).toBeCloseTo(whole, 0)
  await page.keyboard.press('+')
  await page.keyboard.press('0')
  await expect(page.getByRole('button', { name: '缩小' })).toBeDisabled()
  await page.mouse.move(195, 400)
  await page.mouse.wheel(0, -300)
  await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.5)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('link', { name: PICTURE })).toBeFocused()
  await expect(page).toHaveURL(site.url(REPORT))
  expect(consoleMessages).toEqual([])
})

test('by the keyboard alone', async ({ page, site }) => {
  await page.goto(site.url(REPORT))
  await hydrated(page)
  await page.getByRole('link', { name: PICTURE }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '关闭' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: PICTURE })).toBeFocused()
})

test.describe('on a telephone', () => {
  test.use({ hasTouch: true })

  test('two fingers spread it, one moves it, two taps show all of it again', async ({ page, site }) => {
    await enlarge(page, site.url(REPORT))
    const whole = await widthOf(page)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      })
    await touch('touchStart', [175, 400], [215, 400])
    await touch('touchMove', [135, 400], [255, 400])
    await touch('touchEnd')
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 2.5)

    const left = () =>
      enlargedPhotograph(page)
        .getByRole('img')
        .evaluate((image) => image.getBoundingClientRect().left)
    const before = await left()
    await touch('touchStart', [200, 400])
    await touch('touchMove', [250, 400])
    await touch('touchEnd')
    await expect.poll(left).toBeCloseTo(before + 50, 0)

    await page.touchscreen.tap(200, 400)
    await page.touchscreen.tap(200, 400)
    await expect.poll(() => widthOf(page)).toBeCloseTo(whole, 0)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it is a plain picture, and leads to itself', async ({ page, site, request }) => {
    await page.goto(site.url(REPORT))
    const address = await page.getByRole('link', { name: PICTURE }).getAttribute('href')
    expect(address).toBe('/dushu-2021/reading-room.jpg')
    const response = await request.get(site.url(address ?? ''))
    expect(response.headers()['content-type']).toBe('image/jpeg')
  })
})

test('without a network the picture is there, whichever width is asked for', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(site.url(REPORT))
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.includes(':pack:event/dushu-2021@'))
        const caught = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        )
        return caught.flat().some((url) => url.includes('/packs/'))
      }),
    )
    .toBe(true)
  await site.stop()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.reload()
  await seePicture(page)
})
