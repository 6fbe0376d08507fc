// Parts that come on demand are here before a test waits for them.
import '#features/contents/contents-sheet.tsx'
import '#features/keyboard/keys.tsx'
import '#features/settings/settings-sheet.tsx'
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'
import { titled } from '#tests/support/titled.ts'

afterEach(() => {
  localStorage.clear()
  for (const name of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[name]
})

const open = (path = '/dushu-2021/li-ming/') => openAt(path, literalSource([anEvent()]))

describe('single keys', () => {
  test('? lists them, s opens the settings, c the contents', async () => {
    const { reader } = await open('/dushu-2021/')
    await reader.keyboard('?')
    const list = within(await screen.findByRole('dialog', { name: '键盘快捷键' }))
    expect(list.getAllByRole('term')).toHaveLength(8)
    await reader.click(list.getByRole('button', { name: '关闭' }))
    await reader.keyboard('s')
    await reader.click(
      within(await screen.findByRole('dialog', { name: '字号与底色' })).getByRole('button', { name: '完成' }),
    )
    await reader.keyboard('c')
    expect(await screen.findByRole('dialog', { name: '目录' })).toBeVisible()
  })

  test('→ and ← go to the next page and the one before', async () => {
    const { reader } = await open()
    await reader.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { level: 1, name: titled('慢一点再慢一点') })).toHaveFocus()
    await reader.keyboard('{ArrowLeft}')
    expect(await screen.findByRole('heading', { level: 1, name: titled('把书读进心里') })).toHaveFocus()
  })

  test('are left alone with a modifier, in a field, while composing, and over an open dialog', async () => {
    const { reader } = await open()
    await reader.keyboard('{Control>}s{/Control}{Meta>}s{/Meta}{Alt>}s{/Alt}')
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', isComposing: true, bubbles: true }))
    const field = document.createElement('textarea')
    document.body.append(field)
    await reader.type(field, 's?j')
    expect(field.value).toBe('s?j')
    field.remove()
    await reader.keyboard('?')
    await screen.findByRole('dialog', { name: '键盘快捷键' })
    await reader.keyboard('s')
    expect(screen.getAllByRole('dialog', { hidden: true })).toHaveLength(1)
  })

  test('can be switched off in their list, and on again in the settings', async () => {
    const { reader } = await open()
    await reader.keyboard('?')
    const list = within(await screen.findByRole('dialog', { name: '键盘快捷键' }))
    await reader.click(list.getByRole('radio', { name: '停用' }))
    await reader.click(list.getByRole('button', { name: '关闭' }))
    await reader.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await reader.click(screen.getByRole('button', { name: '字号与底色' }))
    const sheet = within(await screen.findByRole('dialog', { name: '字号与底色' }))
    await reader.click(
      within(sheet.getByRole('radiogroup', { name: '按键' })).getByRole('radio', { name: '开' }),
    )
    await reader.click(sheet.getByRole('button', { name: '完成' }))
    await reader.keyboard('?')
    expect(await screen.findByRole('dialog', { name: '键盘快捷键' })).toBeVisible()
  })
})
