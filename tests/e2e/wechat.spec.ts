import { expect, test } from '#tests/e2e/support/site.ts'
import { open, select } from '#tests/e2e/support/words.ts'
import { titled } from '#tests/support/titled.ts'

const REFLECTION = '/xicheng-2018/hu-guizhi/'
const WORDS = '一是在日常工会活动中，包括加强职工的凝聚力方面，我们做得比较欠缺'

const AGENTS = {
  'WeChat on iOS':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.60(0x18003c2f) NetType/WIFI Language/zh_CN',
  'WeChat on Android':
    'Mozilla/5.0 (Linux; Android 14; V2309A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300289 MicroMessenger/8.0.56',
}

for (const [name, userAgent] of Object.entries(AGENTS)) {
  test.describe(`inside ${name}`, () => {
    test.use({ userAgent })

    test('a link between articles is what its share menu can pass on', async ({ page, site }) => {
      await open(page, site, '/xicheng-2018/')
      let documents = 0
      page.on('request', (request) => {
        if (request.isNavigationRequest()) documents += 1
      })
      await page.getByRole('link', { name: titled('学习劳模精神') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('学习劳模精神'))
      expect(documents).toBe(name.endsWith('iOS') ? 1 : 0)
    })

    test('a booklet says where it can be printed', async ({ page, site }) => {
      await open(page, site, '/xicheng-2018/print/')
      await expect(page.getByText('微信里不能打印。')).toBeVisible()
      await expect(page.getByRole('button', { name: '打印' })).toHaveCount(0)
    })

    test('nothing is offered that cannot work there', async ({ page, site }) => {
      await open(page, site, REFLECTION)
      await page.getByRole('button', { name: '转发' }).click()
      await expect(page.getByText('点右上角的「⋯」')).toBeVisible()
      await expect(page.getByRole('button', { name: '用手机的分享转发' })).toHaveCount(0)
      await page.keyboard.press('Escape')
      await select(page, WORDS)
      await page.getByRole('button', { name: '卡片' }).click()
      await expect(page.getByText('长按图片，可以保存或转发。')).toBeVisible()
      await expect(page.getByRole('link', { name: '保存图片' })).toHaveCount(0)
    })
  })
}
