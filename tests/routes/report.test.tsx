import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'
import { titled } from '#tests/support/titled.ts'

describe('the page of a report', () => {
  test('has headline, facts, lead, the report under its own title, and nothing of the source file', async () => {
    await openAt('/dushu-2021/', literalSource([anEvent()]))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('春天读书会 走进城南医院')
    const facts = within(screen.getByRole('list', { name: '文章信息' }))
    expect(facts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '陈晓',
      '城南职工报',
      '2021年4月23日',
      '43字　约1分钟',
    ])
    const article = screen.getByRole('article')
    expect(article).toHaveTextContent('四月，读书会来到城南医院。')
    expect(within(article).getByRole('heading', { level: 2 })).toHaveTextContent('三十位职工同读一本书')
    expect(article).toHaveTextContent('读完以后，每个人说了一句话。')
    expect(article).not.toHaveTextContent('□')
  })

  test('lists the reflections with seal, name, post, title and opening words', async () => {
    await openAt('/dushu-2021/', literalSource([anEvent()]))
    const list = within(screen.getByRole('region', { name: '心得分享' }))
    expect(list.getByText('2 位职工')).toBeVisible()
    const [first, second] = list.getAllByRole('link')
    expect(first).toHaveAttribute('href', '/dushu-2021/li-ming/')
    expect(first).toHaveTextContent('李把书读进心里1分钟李明 城南医院护士听完这一课')
    expect(second).toHaveTextContent('欧阳慢一点再慢一点')
  })

  test('leaves out what an event does not have', async () => {
    const bare = anEvent({
      lead: undefined,
      byline: undefined,
      publisher: undefined,
      datePublished: undefined,
      report: { blocks: [aParagraph()] },
      reflections: [],
    })
    await openAt('/dushu-2021/', literalSource([bare]))
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['10字　约1分钟'])
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })

  test('shows corrections at the foot, and no withdrawn reflection', async () => {
    const event = anEvent({
      corrections: [{ date: '2021-05-01', text: '「第一章」应为「第二章」。' }],
      reflections: [aReflection({ status: 'withdrawn' })],
    })
    await openAt('/dushu-2021/', literalSource([event]))
    expect(screen.getByRole('region', { name: '更正' })).toHaveTextContent(
      '2021年5月1日：「第一章」应为「第二章」。',
    )
    expect(screen.queryByText('李明')).toBeNull()
  })

  test('leads to the passage that speaks of a paragraph, by a link where there is one and a list where there are more', async () => {
    const cites = (slug: string, id: string, ...cited: string[]) =>
      aReflection({
        slug,
        voices: [{ type: 'Person', name: slug }],
        blocks: [aParagraph({ id, cites: cited })],
      })
    const event = anEvent({
      reflections: [cites('li', 'p0000a1', 'p000002', 'p000001'), cites('wang', 'p0000b1', 'p000002')],
    })
    const { reader } = await openAt('/dushu-2021/', literalSource([event]))
    expect(screen.getByRole('link', { name: '1 篇心得谈到这一段：li' })).toHaveAttribute(
      'href',
      '/dushu-2021/li/?p=p0000a1#p0000a1',
    )
    const more = screen.getByText('2 篇心得谈到这一段')
    expect(screen.getByText('wang', { selector: 'details a' })).not.toBeVisible()
    await reader.click(more)
    expect(screen.getByRole('link', { name: 'wang' })).toHaveAttribute(
      'href',
      '/dushu-2021/wang/?p=p0000b1#p0000b1',
    )
  })

  test('sets emphasis, links, readings, headings and figures', async () => {
    const text = '灯亮着，书开着，人醒着。'
    const event = anEvent({
      report: {
        blocks: [
          aParagraph({
            text,
            spans: [
              { start: 0, end: 1, type: 'emphasis' },
              { start: 4, end: 5, type: 'strong' },
              { start: 5, end: 7, type: 'link', value: '/dushu-2021/li-ming/' },
              { start: 8, end: 9, type: 'ruby', value: 'rén' },
            ],
          }),
          { type: 'heading', id: 'p0000h1', title: { lines: [['读', '之前']] } },
          {
            type: 'figure',
            id: 'p0000f1',
            src: 'room.jpg',
            alt: '图书室',
            caption: '夜里的图书室',
            credit: '陈晓摄',
          },
        ],
      },
    })
    await openAt('/dushu-2021/', literalSource([event]))
    expect(screen.getByText('灯').tagName).toBe('EM')
    expect(screen.getByText('书').tagName).toBe('STRONG')
    expect(screen.getByRole('link', { name: '开着' })).toHaveAttribute('href', '/dushu-2021/li-ming/')
    expect(screen.getByText('rén').tagName).toBe('RT')
    expect(screen.getByRole('heading', { level: 3, name: titled('读之前') })).toBeVisible()
    expect(screen.getByRole('img', { name: '图书室' })).toHaveAttribute('src', '/dushu-2021/room.jpg')
    expect(screen.getByRole('figure')).toHaveTextContent('夜里的图书室 陈晓摄')
  })
})
