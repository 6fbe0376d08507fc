import { expect, readOn, test, visitAndKeep } from '#tests/engines/support/webkit-reader.ts'

const ADDRESSES = [
  ['/xicheng-2018/', '宣讲脚步不停歇'],
  ['/xicheng-2018', '宣讲脚步不停歇'],
  ['/xicheng-2018/hu-guizhi/', '学习劳模精神'],
  ['/xicheng-2018/han-ling/?from=timeline&isappinstalled=0', '群策群力'],
  ['/xicheng-2018/han-ling/index.html', '群策群力'],
  ['/', '宣讲与心得'],
  ['/about/', '关于'],
] as const

for (const edition of ['root', 'reader'] as const) {
  test.describe(`with the server gone (${edition})`, () => {
    test.use({ edition })

    test('every page of an event once visited opens by its address and works (rows 1, 2, 3)', async ({
      reader,
      site,
    }) => {
      await visitAndKeep(reader, site.url('/xicheng-2018/hu-guizhi/'))
      await readOn(reader)
      await site.stop()
      for (const [path, title] of ADDRESSES) {
        await reader.read(site.url(path))
        await reader.sees(title)
        expect(await reader.inPage(canonicalAddress), path).not.toMatch(/\?|index/)
      }
      await reader.read(site.url('/xicheng-2018/'))
      await reader.tap('群策群力')
      await reader.sees('群策群力')
      expect(await reader.address()).toBe(site.url('/xicheng-2018/han-ling/'))
      expect(await reader.inPage(() => document.querySelectorAll('article p[id]').length)).toBeGreaterThan(1)
    })

    test('a page that is not held says so, one that never was is missing (row 4)', async ({
      reader,
      site,
    }) => {
      await visitAndKeep(reader, site.url('/xicheng-2018/'))
      await readOn(reader)
      await site.stop()
      await reader.read(site.url('/other-2020/'))
      await reader.sees('现在没有网络')
      await reader.tap('宣讲脚步')
      await reader.sees('宣讲脚步不停歇')
      await reader.read(site.url('/xicheng-2018/nobody/'))
      await reader.sees('没有这一页')
      await reader.tap('回到首页')
      await reader.sees('宣讲与心得')
    })
  })
}

function canonicalAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? ''
}
