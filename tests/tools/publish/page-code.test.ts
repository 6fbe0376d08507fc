import jsqr from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pageCode } from '#tools/publish/page-code.ts'

test('a phone reads the address from the printed code', async () => {
  const address = 'https://example.org/reader/xicheng-2018/hu-guizhi/'
  const { data, info } = await sharp(Buffer.from(pageCode(address)), { density: 400 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
})
