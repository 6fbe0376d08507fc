// What comes on demand is here before a test waits for it.
import '#features/contents/contents-sheet.tsx'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'
import { titled } from '#tests/support/titled.ts'

async function openContents() {
  const { reader } = await openAt('/dushu-2021/', literalSource([anEvent()]))
  await reader.click(screen.getByRole('button', { name: '目录' }))
  return { reader, sheet: within(await screen.findByRole('dialog', { name: '目录' })) }
}

test('the contents of a report lead to its places and to each voice', async () => {
  const { sheet } = await openContents()
  const links = sheet.getAllByRole<HTMLAnchorElement>('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['春天读书会 走进城南医院', '#main'],
    ['三十位职工同读一本书', '#report'],
    ['心得分享', '#reflections'],
    ['李明把书读进心里', '/dushu-2021/li-ming/'],
    ['欧阳兰慢一点再慢一点', '/dushu-2021/ouyang-lan/'],
  ])
  for (const link of links) {
    const id = link.hash.slice(1)
    if (id !== '') expect(document.getElementById(id)).toBeInTheDocument()
  }
  expect(links.filter((link) => link.getAttribute('aria-current') === 'location')).toHaveLength(1)
})

test('a tap on a place closes the contents and moves the focus there', async () => {
  const { reader, sheet } = await openContents()
  await reader.click(sheet.getByRole('link', { name: '心得分享' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('heading', { name: '心得分享' })).toHaveFocus()
})

test('a tap on a voice opens its page', async () => {
  const { reader, sheet } = await openContents()
  await reader.click(sheet.getByRole('link', { name: /欧阳兰/ }))
  expect(await screen.findByRole('heading', { level: 1, name: titled('慢一点再慢一点') })).toHaveFocus()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a page with nothing to list offers no contents', async () => {
  await openAt('/dushu-2021/li-ming/', literalSource([anEvent()]))
  expect(screen.getByRole('button', { name: '字号与底色' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '目录' })).toBeNull()
})
