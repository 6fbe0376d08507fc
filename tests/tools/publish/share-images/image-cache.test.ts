// Pictures of former builds: drawn once, never half, and no edition fails for want of a place to keep them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { openImageCache } from '#tools/publish/share-images/image-cache.ts'

const picture = (text: string) => async () => Buffer.from(text)

test('what was made once is there for the next build, by what it was made from', async () => {
  const folder = join(temporaryFolder(), 'cache')
  expect(await openImageCache(folder).get('a', picture('first'))).toEqual(Buffer.from('first'))
  expect(await openImageCache(folder).get('a', picture('again'))).toEqual(Buffer.from('first'))
  expect(await openImageCache(folder).get('b', picture('other'))).toEqual(Buffer.from('other'))
  expect(readdirSync(folder)).toHaveLength(2)
})

test('where nothing can be kept, the picture is made all the same', async () => {
  const file = join(temporaryFolder({ taken: '' }), 'taken')
  expect(await openImageCache(file).get('a', picture('made'))).toEqual(Buffer.from('made'))
})
