import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anEvent } from '#tests/support/events.ts'
import { literalSource, SITE } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

test('the booklet has a title, contents that lead to each chapter, the report and every reflection', async () => {
  await openAt('/dushu-2021/print/', literalSource([anEvent()]))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('春天读书会 走进城南医院')
  const contents = within(screen.getByRole('navigation', { name: '目录' }))
  const chapters = screen.getAllByRole('article')
  expect(contents.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    chapters.map(({ id }) => `#${id}`),
  )
  const [report, first, second] = chapters
  expect(report).toHaveTextContent('四月，读书会来到城南医院。')
  expect(report).toHaveTextContent('读完以后，每个人说了一句话。')
  expect(first).toHaveTextContent('李明')
  expect(first).toHaveTextContent('听完这一课，我想把书再读一遍。')
  expect(second).toHaveTextContent('书要慢慢读。药也要慢慢配。')
  expect(screen.getByRole('link', { name: '回到报道' })).toHaveAttribute('href', '/dushu-2021/')
})

test('the report leads to the booklet', async () => {
  const { reader } = await openAt('/dushu-2021/', literalSource([anEvent()]))
  await reader.click(screen.getByRole('link', { name: '打印整本' }))
  expect(await screen.findByRole('navigation', { name: '目录' })).toBeVisible()
})

test('on paper an article has its source, and its address where the site knows its own', async () => {
  const site = { ...SITE, baseUrl: 'https://example.org/reader/' }
  await openAt('/dushu-2021/li-ming/', literalSource([anEvent()], site))
  const foot = screen.getByText(/《春天读书会 走进城南医院》 读书与心得/)
  expect(foot).toHaveTextContent('https://example.org/reader/dushu-2021/li-ming/')
  expect(foot.parentElement?.querySelector('img')).toHaveAttribute('src', '/dushu-2021/li-ming/code.svg')
})

test('without an address of its own the site prints none, and no code', async () => {
  await openAt('/dushu-2021/', literalSource([anEvent()]))
  const foot = screen.getByText(/^城南职工报 2021年4月23日 读书与心得$/)
  expect(foot.parentElement?.querySelector('img')).toBeNull()
})
