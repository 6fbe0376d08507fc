import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

const dated = (slug: string, datePublished: string) => anEvent({ slug, datePublished })

describe('the front page', () => {
  test('shows each event with date, headline, opening words and a chip for each voice', async () => {
    await openAt('/', literalSource([anEvent()]))
    expect(screen.getByRole('heading', { level: 1, name: '读书与心得' })).toBeVisible()
    const event = within(screen.getByRole('article'))
    expect(event.getByText('2021年4月23日')).toBeVisible()
    expect(event.getByRole('heading', { level: 2 })).toHaveTextContent('春天读书会 走进城南医院')
    expect(event.getByText('四月，读书会来到城南医院。')).toBeVisible()
    expect(event.getByRole('link', { name: '欧阳兰的心得' })).toHaveAttribute(
      'href',
      '/dushu-2021/ouyang-lan/',
    )
  })

  test('shows the newest 20 and leads to the months of the archive', async () => {
    const events = Array.from({ length: 25 }, (_, at) =>
      dated(`e-${at}`, `2020-${String((at % 12) + 1).padStart(2, '0')}-01`),
    )
    await openAt('/', literalSource(events))
    expect(screen.getAllByRole('article')).toHaveLength(20)
    const months = within(screen.getByRole('navigation', { name: '往期' })).getAllByRole('link')
    expect(months[0]).toHaveTextContent('2020年12月')
    expect(months).toHaveLength(12)
  })

  test('says so when nothing has been published, drafts and withdrawn events included', async () => {
    await openAt(
      '/',
      literalSource([anEvent({ status: 'draft' }), anEvent({ slug: 'x', status: 'withdrawn' })]),
    )
    expect(screen.getByText('还没有发布的报道。')).toBeVisible()
  })
})

describe('a month of the archive', () => {
  test('shows its events only, and which month it is', async () => {
    await openAt(
      '/archive/2020/03/',
      literalSource([dated('march', '2020-03-09'), dated('april', '2020-04-09')]),
    )
    expect(screen.getByRole('heading', { level: 1, name: '2020年3月的报道' })).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('link', { name: '2020年3月' })).toHaveAttribute('aria-current', 'page')
  })
})
