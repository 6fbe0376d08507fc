import type { Browser, Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/support/site.ts'
import { copied, marked, open, select } from '#tests/e2e/support/words.ts'

const REFLECTION = '/xicheng-2018/hu-guizhi/'
const WORDS = '一是在日常工会活动中，包括加强职工的凝聚力方面，我们做得比较欠缺'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function stranger(browser: Browser, options = {}): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })).newPage()
}

test.describe('a link to words of an article', () => {
  test('opens for somebody else at these words, and leads back to the top', async ({
    page,
    site,
    browser,
    consoleMessages,
  }) => {
    await open(page, site, REFLECTION)
    await select(page, WORDS)
    await page.getByRole('button', { name: '链接' }).click()
    await expect(page.getByText('链接已复制，可以粘贴给别人')).toBeVisible()
    const link = await copied(page)
    expect(consoleMessages).toEqual([])

    const other = await stranger(browser)
    await other.goto(link)
    await expect(other.getByText('已标出链接里的这段话')).toBeVisible()
    expect(await marked(other)).toBe(WORDS)
    await expect(other.getByRole('heading', { level: 1 })).not.toBeInViewport()
    await other.getByRole('button', { name: '从头看' }).click()
    await expect(other.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(other.getByRole('heading', { level: 1 })).toBeFocused()
    await other.context().close()

    const plain = await stranger(browser, { javaScriptEnabled: false })
    await plain.goto(link)
    await expect(plain.getByText(WORDS)).toBeInViewport()
    await plain.context().close()
  })

  test('names a whole paragraph by its handle', async ({ page, site, browser }) => {
    await open(page, site, REFLECTION)
    await page.mouse.wheel(0, 400)
    await page.getByRole('button', { name: '复制或转发这一段' }).click()
    const words = await marked(page)
    await page.getByRole('button', { name: '链接' }).click()
    await expect(page.getByText('链接已复制')).toBeVisible()
    const link = await copied(page)
    expect(link).toMatch(/\/xicheng-2018\/hu-guizhi\/\?p=(p\w{6})#\1$/)
    const other = await stranger(browser)
    await other.goto(link)
    await expect.poll(() => marked(other)).toBe(words)
    await other.context().close()
  })

  test('says so when the words were edited since, and shows what they were', async ({ page, site }) => {
    await open(page, site, '/xicheng-2018/')
    await select(page, '同时，曾加顺提出了具体要求。卫生计生系统')
    await page.getByRole('button', { name: '链接' }).click()
    await expect(page.getByText('链接已复制')).toBeVisible()
    const edited = (await copied(page)).replace(/%E5%90%8C%E6%97%B6/, encodeURIComponent('随后'))
    await page.goto(edited)
    await expect(page.getByText('原文已修订。链接里的话是：「随后，曾加顺……卫生计生系统」')).toBeVisible()
  })

  test('says so, too, when they were edited between their ends', async ({ page, site }) => {
    await open(page, site, REFLECTION)
    await select(page, WORDS)
    await page.getByRole('button', { name: '链接' }).click()
    await expect(page.getByText('链接已复制')).toBeVisible()
    await page.goto((await copied(page)).replace(/~\d+#/, `~${WORDS.length + 3}#`))
    await expect(page.getByText('这段话修订过，标出的是现在的文字。')).toContainText(
      '「一是在日常工……做得比较欠缺」',
    )
    expect(await marked(page)).toBe(WORDS)
  })

  test.describe('whose paragraph was removed', () => {
    test.use({ edition: 'odd' })
    test('leads to the nearest that stands, and says so', async ({ page, site }) => {
      await page.goto(site.url('/dushu-2021/?p=p0000zz#p0000zz'))
      await expect(page.getByText('链接里的那一段已经删去，这里是离它最近的一段。')).toBeVisible()
      await expect(page.locator('#p000003')).toBeInViewport()
      expect(await marked(page)).toContain('都只是文字')
    })

    test('and of which nothing is known says so, too', async ({ page, site }) => {
      await page.goto(site.url('/dushu-2021/?p=pzzzzzz'))
      await expect(page.getByText('链接里的那一段已经不在这篇文章里。', { exact: true })).toBeVisible()
    })

    test('says what the words were', async ({ page, site }) => {
      for (const [block, said] of [
        ['p0000zz', '离它最近的一段。'],
        ['pzzzzzz', '不在这篇文章里。'],
      ]) {
        await page.goto(site.url(`/dushu-2021/?p=${block}~一二三四五六~七八九十百千~20`))
        await expect(page.getByText(`${said}链接里的话是：「一二三四五六……七八九十百千」`)).toBeVisible()
      }
    })
  })
})

test('words chosen before the scripts came can be passed on when they have come', async ({ page, site }) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.url(REFLECTION))
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('article p[id]') ?? document),
  )
  letGo()
  await expect(page.getByRole('toolbar', { name: '这段话' })).toBeVisible()
})

test.describe('copying', () => {
  test('more than a phrase takes the source along, once', async ({ page, site }) => {
    await open(page, site, REFLECTION)
    await select(page, WORDS)
    await page.keyboard.press('ControlOrMeta+c')
    const address = site.url(REFLECTION)
    await expect
      .poll(() => copied(page))
      .toBe(`${WORDS}\n\n——《学习劳模精神 营造和谐劳动关系》胡桂芝　广外医院工会主席，宣讲与心得\n${address}`)
  })

  test('words of several paragraphs copies them all', async ({ page, site }) => {
    await open(page, site, REFLECTION)
    await page.evaluate(() => {
      const [one, two] = document.querySelectorAll('article p[id]')
      if (one && two) getSelection()?.setBaseAndExtent(one, 0, two.firstChild ?? two, 8)
    })
    await page.getByRole('button', { name: '复制', exact: true }).click()
    await expect(page.getByText('已复制')).toBeVisible()
    expect(await copied(page)).toMatch(/^在李会增主席.*很受鼓舞。\n在这之前，我们单\n\n——《学习劳模精神/)
  })

  test('the whole page takes its source along', async ({ page, site }) => {
    await open(page, site, REFLECTION)
    await page.keyboard.press('ControlOrMeta+a')
    await expect(page.getByRole('toolbar', { name: '这段话' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+c')
    await expect.poll(() => copied(page)).toMatch(/\n——《学习劳模精神 营造和谐劳动关系》胡桂芝.*\nhttp\S+$/)
  })

  test('a phrase is copied as it is', async ({ page, site }) => {
    await open(page, site, REFLECTION)
    await select(page, '职工的凝聚力')
    await page.keyboard.press('ControlOrMeta+c')
    await expect.poll(() => copied(page)).toBe('职工的凝聚力')
  })

  test('that the browser refuses is said, and the text is there to be copied by hand', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await open(page, site, REFLECTION)
    await select(page, WORDS)
    await page.getByRole('button', { name: '复制', exact: true }).click()
    await expect(page.getByText('没能自动复制。')).toBeVisible()
    await expect(page.getByRole('textbox', { name: '要复制的文字' })).toHaveValue(new RegExp(WORDS))
  })
})
