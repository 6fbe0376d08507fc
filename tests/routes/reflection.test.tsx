import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

const three = anEvent({
  reflections: ['a', 'b', 'c'].map((name) =>
    aReflection({
      slug: name,
      title: { lines: [[`第${name}篇`]] },
      voices: [{ type: 'Person', name: `王${name}` }],
      blocks: [aParagraph({ id: `p0000${name}1` })],
    }),
  ),
})

describe('the page of a reflection', () => {
  test('has title, voice and text, and says which event it belongs to', async () => {
    await openAt('/dushu-2021/ouyang-lan/', literalSource([anEvent()]))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('慢一点再慢一点')
    const article = screen.getByRole('article')
    expect(within(article).getByText('欧阳兰')).toBeVisible()
    expect(within(article).getByText('城南医院药师')).toBeVisible()
    expect(within(article).getByText('欧阳')).toHaveAttribute('aria-hidden', 'true')
    expect(article).toHaveTextContent('书要慢慢读。药也要慢慢配。')
    expect(within(screen.getByRole('banner')).getByRole('link', { name: '春天读书会' })).toHaveAttribute(
      'href',
      '/dushu-2021/',
    )
  })

  test('leads back to each paragraph of the report it speaks of, by its number', async () => {
    const blocks = [
      aParagraph({ id: 'p0000a1', cites: ['p000003'] }),
      aParagraph({ id: 'p0000a2', cites: ['p000001'] }),
    ]
    await openAt('/dushu-2021/li-ming/', literalSource([anEvent({ reflections: [aReflection({ blocks })] })]))
    expect(screen.getByRole('link', { name: '回看报道第 2 段' })).toHaveAttribute(
      'href',
      '/dushu-2021/?p=p000003#p000003',
    )
    expect(screen.getByRole('link', { name: '回看报道的导语' })).toHaveAttribute(
      'href',
      '/dushu-2021/?p=p000001#p000001',
    )
  })

  test.each([
    ['a', ['回到报道', '下一篇　王b']],
    ['b', ['回到报道', '上一篇　王a', '下一篇　王c']],
    ['c', ['回到报道', '上一篇　王b']],
  ])('of %s leads to the report and its neighbours', async (slug, ways) => {
    await openAt(`/dushu-2021/${slug}/`, literalSource([three]))
    const links = within(screen.getByRole('navigation', { name: '上一篇、下一篇' })).getAllByRole('link')
    expect(links.map((link) => link.querySelector('small')?.textContent)).toEqual(ways)
  })

  test('names two voices, and a 班组', async () => {
    const event = anEvent({
      reflections: [
        aReflection({
          voices: [
            { type: 'Person', name: '李明' },
            { type: 'Organization', name: '急诊班组' },
          ],
        }),
      ],
    })
    await openAt('/dushu-2021/li-ming/', literalSource([event]))
    const article = within(screen.getByRole('article'))
    expect(article.getByText('李明')).toBeVisible()
    expect(article.getByText('急诊班组')).toBeVisible()
  })
})
