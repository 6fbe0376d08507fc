// What comes on demand is here before a test waits for it.
import '#features/settings/settings-sheet.tsx'
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

const root = document.documentElement

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
})

async function openSettings() {
  const { reader } = await openAt('/dushu-2021/', literalSource([anEvent()]))
  await reader.click(screen.getByRole('button', { name: '字号与底色' }))
  const sheet = within(await screen.findByRole('dialog', { name: '字号与底色' }))
  const choose = (group: string, choice: string) =>
    reader.click(within(sheet.getByRole('radiogroup', { name: group })).getByRole('radio', { name: choice }))
  const chosen = (group: string) =>
    within(sheet.getByRole('radiogroup', { name: group })).getByRole('radio', { checked: true })
  return { reader, sheet, choose, chosen }
}

describe('the sheet of settings', () => {
  test('offers each setting with one choice made', async () => {
    const { sheet } = await openSettings()
    const groups = sheet.getAllByRole('radiogroup')
    expect(groups).toHaveLength(8)
    for (const group of groups) expect(within(group).getAllByRole('radio', { checked: true })).toHaveLength(1)
  })

  test('applies a choice at once and keeps it, each in a place of its own', async () => {
    const { choose, chosen } = await openSettings()
    await choose('字号', '关怀')
    await choose('底色', '夜')
    expect(chosen('字号')).toHaveAccessibleName('关怀')
    expect(root.dataset).toMatchObject({ size: 'care', theme: 'night' })
    expect({ ...localStorage }).toMatchObject({ 'xinde:/:size': 'care', 'xinde:/:theme': 'night' })
  })

  test('goes back to the defaults with one tap and keeps nothing', async () => {
    const { reader, sheet, choose, chosen } = await openSettings()
    await choose('行距', '松')
    await choose('对齐', '左齐')
    await reader.click(sheet.getByRole('button', { name: '恢复默认' }))
    expect(chosen('行距')).toHaveAccessibleName('适中')
    expect(root.dataset).not.toHaveProperty('leading')
    expect(localStorage).toHaveLength(0)
    expect(sheet.getByRole('status')).toHaveTextContent('已恢复默认')
  })

  test('takes a word it does not know for none', async () => {
    root.dataset.theme = 'pink'
    root.dataset.size = 'constructor'
    const { chosen } = await openSettings()
    expect(chosen('底色')).toHaveAccessibleName('系统')
    expect(chosen('字号')).toHaveAccessibleName('标准')
  })

  test('follows what another tab chooses', async () => {
    const { chosen } = await openSettings()
    root.dataset.face = 'hei'
    window.dispatchEvent(new StorageEvent('storage'))
    await vi.waitFor(() => expect(chosen('字体')).toHaveAccessibleName('黑体'))
  })

  test('is closed by its button, and the focus is back where it was', async () => {
    const { reader, sheet } = await openSettings()
    await reader.click(sheet.getByRole('button', { name: '完成' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: '字号与底色' })).toHaveAttribute('aria-expanded', 'false')
  })

  test('says once that nothing is kept where nothing can be, and applies it all the same', async () => {
    vi.stubGlobal('localStorage', undefined)
    const { sheet, choose } = await openSettings()
    await choose('字号', '大')
    expect(sheet.getByRole('status')).toHaveTextContent('不让网页保存设置')
    expect(root.dataset.size).toBe('large')
    await choose('字号', '特大')
    expect(sheet.getByRole('status')).toBeEmptyDOMElement()
    expect(root.dataset.size).toBe('largest')
  })
})
