import { begin, expectAt, goBack, kept, LOW_SCREEN, readToEnd } from '#tests/e2e/support/places.ts'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'
import { titled } from '#tests/support/titled.ts'

const REPORT = '/xicheng-2018/'
const HU = '/xicheng-2018/hu-guizhi/'
const HAN = '/xicheng-2018/han-ling/'

test.use({ viewport: LOW_SCREEN })

test('what was read and begun stands in the lists, on the shelf, and leads on', async ({ page, site }) => {
  await page.goto(site.url(HU))
  await hydrated(page)
  await readToEnd(page)
  await expect.poll(async () => (await kept(page, 'readings'))[0]?.readAt).toBeGreaterThan(0)
  await begin(page, site, REPORT, 'phzn797')

  const list = page.getByRole('region', { name: '心得分享' })
  await expect(list.getByText('2 位职工，已读 1 篇')).toBeAttached()
  await expect(list.getByRole('link', { name: titled('学习劳模精神') })).toContainText('已读')

  await page.getByRole('link', { name: '我的' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的')
  const begun = page.getByRole('region', { name: '继续读' })
  await expect(begun.getByRole('listitem')).toContainText('报道　读到')
  const unread = page.getByRole('region', { name: '未读' })
  await expect(unread.getByRole('link')).toHaveCount(2)
  await expect(unread.getByRole('link').last()).toContainText('群策群力')

  await begun.getByRole('link').click()
  await expectAt(page, 'phzn797')
  await expect(goBack(page)).toHaveCount(0)
})

test('the reading record is saved as a file, and taken in on another device', async ({
  page,
  site,
  browser,
}) => {
  await begin(page, site, HAN, 'pf2qbk1')
  await page.goto(site.url('/shelf/'))
  await page.getByRole('button', { name: '搬到另一台设备' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('心得阅读记录.json')

  const other = await (await browser.newContext()).newPage()
  await other.goto(site.url('/shelf/'))
  await other.getByRole('button', { name: '搬到另一台设备' }).click()
  await other.getByLabel('选择文件').setInputFiles(await download.path())
  await expect(other.getByText('已读入 1 篇的阅读记录，其中 1 篇读到一半。')).toBeVisible()
  await other.getByRole('button', { name: '关闭' }).click()
  await other.getByRole('region', { name: '继续读' }).getByRole('link').click()
  await expectAt(other, 'pf2qbk1')
  await other.context().close()
})

test.describe('inside WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/107 MicroMessenger/8.0.40' })
  test('where nothing can be downloaded, there is text to copy', async ({ page, site }) => {
    await page.goto(site.url('/shelf/'))
    await page.getByRole('button', { name: '搬到另一台设备' }).click()
    await expect(page.getByRole('textbox', { name: '阅读记录的文字' })).toHaveValue(/"app":"xinde"/)
    await expect(page.getByRole('button', { name: '存成文件' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: '复制文字' })).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the shelf says what it would show, and what that needs', async ({ page, site }) => {
    await page.goto(site.url('/shelf/'))
    await expect(page.getByText(/^读到哪里、还有哪些没读/)).toBeVisible()
    await expect(page.getByText(/需要允许这个网站运行脚本/)).toBeVisible()
  })
})

test.describe('what was withdrawn', () => {
  test.use({ edition: 'odd' })
  test('is forgotten once that is known', async ({ page, site }) => {
    await page.goto(site.url('/dushu-2021/li-ming/'))
    await hydrated(page)
    await page.keyboard.press('Shift')
    await expect.poll(() => kept(page, 'readings')).toHaveLength(1)
    // As if it had been read before it was withdrawn.
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('xinde:/')
        opening.onsuccess = () => resolve(opening.result)
      })
      const withdrawn = { page: '/dushu-2021/withdrawn/', event: 'dushu-2021', title: '已撤下', by: '李明' }
      const write = database.transaction('readings', 'readwrite')
      write.objectStore('readings').put({ ...withdrawn, first: 'p0000c1', openedAt: 1, updatedAt: 1 })
      await new Promise((resolve) => {
        write.oncomplete = resolve
      })
      database.close()
    })
    await page.goto(site.url('/dushu-2021/withdrawn/'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('本文已撤稿')
    await expect
      .poll(async () => (await kept(page, 'readings')).map((reading) => reading.page))
      .toEqual(['/dushu-2021/li-ming/'])
  })
})
