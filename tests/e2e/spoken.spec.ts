import type { Page } from '@playwright/test'
import { openSettings } from '#tests/e2e/support/reader.ts'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

interface Node {
  nodeId: string
  childIds?: string[]
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
}

const TOLD =
  /^(?:RootWebArea|banner|main|contentinfo|article|navigation|region|heading|link|button|dialog|radiogroup|radio)$/

/** What Chromium tells those who listen: roles and names, in their order. */
async function told(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] }
  return inOrder(nodes)
    .filter(({ ignored, role }) => !ignored && TOLD.test(role?.value ?? ''))
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim())
}

/** As they stand: they come level by level. */
function inOrder(nodes: readonly Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const withChildren = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? withChildren(child) : []
    }),
  ]
  return nodes.slice(0, 1).flatMap(withChildren)
}

test('a reflection is told in the order in which it stands, every control by its name', async ({
  page,
  site,
}) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await hydrated(page)
  const lines = await told(page)
  expect(lines.filter((line) => !line.startsWith('button 这段') && !line.includes('段落'))).toEqual([
    'RootWebArea 学习劳模精神 营造和谐劳动关系 胡桂芝 - 宣讲与心得',
    'link 跳到正文',
    'banner',
    'link 首页',
    'link 宣讲脚步不停歇',
    'button 字号与底色',
    'link 我的',
    'button 转发',
    'main',
    'article',
    'heading 学习劳模精神 营造和谐劳动关系',
    'link 回看报道第 3 段',
    'link 回看报道第 6 段',
    'navigation 上一篇、下一篇',
    'link 回到报道　宣讲脚步不停歇 中国工会十七大精神到“医”线',
    'link 下一篇　韩凌　群策群力 为健康中国更好地做贡献',
    'contentinfo',
    'link 首页',
    'link 我的',
    'link 关于',
  ])
})

test('the sheet of settings is a dialog of named groups', async ({ page, site }) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await openSettings(page)
  const lines = await told(page)
  const sheet = lines.slice(lines.indexOf('dialog 字号与底色'))
  expect(sheet.slice(0, 9)).toEqual([
    'dialog 字号与底色',
    'heading 字号与底色',
    'button 完成',
    'radiogroup 字号',
    'radio 小',
    'radio 标准',
    'radio 大',
    'radio 关怀',
    'radio 特大',
  ])
  expect(sheet.filter((line) => /^(?:radio|button|radiogroup)$/.test(line))).toEqual([])
})

test.describe('unusual text', () => {
  test.use({ edition: 'odd' })

  test('a word with a reading is spoken once, and dots of emphasis stand under it', async ({
    page,
    site,
  }) => {
    await page.goto(site.url('/dushu-2021/'))
    const session = await page.context().newCDPSession(page)
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] }
    const spoken = nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? '')
    expect(spoken).toContain('第')
    expect(spoken.join('')).not.toContain('dì')
    await expect(page.getByText('dì')).toBeVisible()
    await expect(page.locator('article em').first()).toHaveCSS('text-emphasis-position', /^under/)
  })
})
