// What is copied from a page with chosen words on it. Parts that come on demand are here before a test waits for them.
import '#app/passages.tsx'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

/** @returns whether the page put other words on the clipboard than those copied */
const changesWhatIsCopied = (from: Element): boolean =>
  !from.dispatchEvent(new Event('copy', { bubbles: true, cancelable: true }))

test('words of a field are copied as they are, though words of the article are chosen, as in Firefox', async () => {
  await openAt('/dushu-2021/li-ming/', literalSource([anEvent()]))
  const block = document.querySelector('article p[id]') ?? document.body
  block.textContent = '这一段话比二十个字长得多，谁抄下来，就带着它的出处。'
  getSelection()?.selectAllChildren(block)
  await screen.findByRole('toolbar', { name: '这段话' })
  const field = document.body.appendChild(document.createElement('textarea'))
  expect(changesWhatIsCopied(block)).toBe(true)
  expect(changesWhatIsCopied(field)).toBe(false)
})
