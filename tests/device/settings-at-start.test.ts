import { afterEach, expect, test, vi } from 'vitest'
import { applySettings } from '#device/settings-at-start.ts'

const root = document.documentElement
const barColors = () =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(({ content }) => content)

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  document.head.replaceChildren()
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
})

function addBarColors() {
  for (const content of ['#fbf8f1', '#15161a']) {
    const element = document.createElement('meta')
    element.name = 'theme-color'
    element.content = content
    document.head.append(element)
  }
}

test('what is kept under this base path stands on the document, and nothing of another', () => {
  localStorage.setItem('xinde:/reader/:size', 'care')
  localStorage.setItem('xinde:/:theme', 'night')
  applySettings('/reader/')
  expect({ ...root.dataset }).toEqual({ size: 'care' })
})

test('what is kept no longer is taken away', () => {
  root.dataset.size = 'care'
  applySettings('/')
  expect({ ...root.dataset }).toEqual({})
})

test('the browser’s bars follow the theme, and the system again when none is chosen', () => {
  addBarColors()
  localStorage.setItem('xinde:/:theme', 'night')
  applySettings('/')
  expect(barColors()).toEqual(['#15161a', '#15161a'])
  for (const word of [undefined, 'pink']) {
    localStorage.clear()
    if (word !== undefined) localStorage.setItem('xinde:/:theme', word)
    applySettings('/')
    expect(barColors()).toEqual(['#fbf8f1', '#15161a'])
  }
})

test('where nothing can be read, what the document has stands', () => {
  root.dataset.theme = 'night'
  vi.stubGlobal('localStorage', undefined)
  applySettings('/')
  expect(root.dataset.theme).toBe('night')
})
