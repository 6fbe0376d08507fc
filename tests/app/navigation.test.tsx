import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { OrdinaryLoadNeeded } from '#content/source.ts'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'
import { titled } from '#tests/support/titled.ts'

const heading = () => screen.getByRole('heading', { level: 1 })

/** A source whose reflections fail until they are let through. */
function flakySource() {
  const source = literalSource([anEvent()])
  const gate = { error: new Error('offline') as Error | undefined, asked: 0 }
  return {
    gate,
    source: {
      ...source,
      reflection: async (event: string, slug: string) => {
        gate.asked += 1
        if (gate.error) throw gate.error
        return source.reflection(event, slug)
      },
    },
  }
}

describe('a tap on a link', () => {
  test('shows the page, moves the focus to its heading and announces it', async () => {
    const { reader } = await openAt('/dushu-2021/', literalSource([anEvent()]))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await reader.click(screen.getByRole('link', { name: /李明/ }))
    expect(heading()).toHaveTextContent('把书读进心里')
    expect(heading()).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('已打开：把书读进心里 李明')
    expect(document.title).toBe('把书读进心里 李明 - 读书与心得')
  })

  test('that fails leaves the page, says so, and can be tried again', async () => {
    const { gate, source } = flakySource()
    const { reader } = await openAt('/dushu-2021/', source)
    await reader.click(screen.getByRole('link', { name: /李明/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('这一页没能打开')
    expect(heading()).toHaveTextContent('春天读书会')
    gate.error = undefined
    await reader.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByRole('heading', { level: 1, name: titled('把书读进心里') })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('on data of another version leaves by one ordinary page load', async () => {
    const { gate, source } = flakySource()
    gate.error = new OrdinaryLoadNeeded()
    const { reader, ordinaryLoads } = await openAt('/dushu-2021/', source)
    await reader.click(screen.getByRole('link', { name: /李明/ }))
    expect(ordinaryLoads).toEqual([{ pathname: '/dushu-2021/li-ming/', search: '', hash: '' }])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('overtaken by a second one does not come back', async () => {
    const source = literalSource([anEvent()])
    const waiting: (() => void)[] = []
    const slow = {
      ...source,
      reflection: async (event: string, slug: string) => {
        if (slug === 'li-ming') await new Promise<void>((resolve) => waiting.push(resolve))
        return source.reflection(event, slug)
      },
    }
    const { reader } = await openAt('/dushu-2021/', slow)
    await reader.click(screen.getByRole('link', { name: /李明/ }))
    expect(screen.getByRole('progressbar', { name: '正在打开' })).toBeInTheDocument()
    await reader.click(screen.getByRole('link', { name: titled('慢一点再慢一点') }))
    expect(await screen.findByRole('heading', { level: 1, name: titled('慢一点再慢一点') })).toBeVisible()
    for (const go of waiting) go()
    await new Promise((resolve) => setImmediate(resolve))
    expect(heading()).toHaveTextContent('慢一点再慢一点')
  })
})
