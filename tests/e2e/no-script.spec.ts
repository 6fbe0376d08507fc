import { readFileSync } from 'node:fs'
import { expect, PAGES, test } from '#tests/e2e/support/site.ts'

test.use({ javaScriptEnabled: false })

const SOURCE = readFileSync('tests/fixtures/xicheng-2018-11-21.txt', 'utf8')
const withoutSpace = (text: string): string => text.replace(/\s/gu, '')

/** The source between two of its lines, the second left out, without white space and the labels that are not shown. */
function passage(from: string, to?: string): string {
  const start = SOURCE.indexOf(from)
  const end = to === undefined ? SOURCE.length : SOURCE.indexOf(to)
  return withoutSpace(SOURCE.slice(start, end))
}

test.describe('without JavaScript', () => {
  test('the report reads as it was printed, character for character', async ({ page, site }) => {
    await page.goto(site.url('/xicheng-2018/'))
    const article = page.getByRole('article')
    const text = withoutSpace((await article.locator('p[id]').allTextContents()).join(''))
    expect(text).toBe(passage('伴随着', '宣讲脚步') + passage('11月21日', '【心得分享】'))
    expect(withoutSpace((await article.textContent()) ?? '')).toContain(
      passage('中国工会十七大代表 讲述', '11月21日'),
    )
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '宣讲脚步不停歇 中国工会十七大精神到“医”线',
    )
    await expect(article.getByText('郭祥倩')).toBeVisible()
  })

  test('each reflection reads as it was printed, character for character', async ({ page, site }) => {
    await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
    const first = await page.getByRole('article').locator('p[id]').allTextContents()
    expect(withoutSpace(first.join(''))).toBe(passage('在李会增主席一个半', '群策群力 为'))
    await page.getByRole('link', { name: /下一篇/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('群策群力 为健康中国更好地做贡献')
    const second = await page.getByRole('article').locator('p[id]').allTextContents()
    expect(withoutSpace(second.join(''))).toBe(passage('李主席的宣讲，我们'))
  })

  test('every page has its own title, description, address and one heading', async ({ page, site }) => {
    const titles = new Set<string>()
    const descriptions = new Set<string>()
    for (const path of PAGES) {
      await page.goto(site.url(path))
      titles.add(await page.title())
      descriptions.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '')
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', path)
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.locator('head > title')).toHaveCount(1)
      await expect(page.locator('body title, body meta, body link')).toHaveCount(0)
    }
    expect(titles.size).toBe(PAGES.length)
    expect(descriptions.size).toBe(PAGES.length)
  })

  test('an unknown address is answered with 404 and a way home', async ({ page, site }) => {
    for (const path of ['/nowhere/', '/xicheng-2018/nobody/', '/xicheng-2018/hu-guizhi/more/']) {
      const response = await page.goto(site.url(path))
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible()
    }
    await page.getByRole('link', { name: '回到首页' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '宣讲与心得' })).toBeVisible()
  })
})
