import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15'

/** The browser would install the site. @returns what it did of its own, and its question to the reader */
function browserOffers() {
  const event = new Event('beforeinstallprompt', { cancelable: true })
  const prompt = vi.fn(async () => ({ outcome: 'accepted' }))
  act(() => void window.dispatchEvent(Object.assign(event, { prompt })))
  return { event, prompt }
}

const pretend = (property: string, value: unknown) =>
  Object.defineProperty(navigator, property, { value, configurable: true })

const section = () => screen.queryByRole('region', { name: '安装到桌面' })
const openAbout = () => openAt('/about/', literalSource([]))

afterEach(() => {
  // Takes back what was offered, while the page still listens.
  act(() => void window.dispatchEvent(new Event('appinstalled')))
  cleanup()
  for (const property of ['standalone', 'userAgent']) Reflect.deleteProperty(navigator, property)
})

describe('where the browser offers nothing', () => {
  test('the about page says nothing of installing', async () => {
    await openAbout()
    expect(section()).toBeNull()
  })
})

describe('where the browser offers it', () => {
  test('it asks no question of its own; the reader’s tap does, once', async () => {
    const { reader } = await openAbout()
    const { event, prompt } = browserOffers()
    expect(event.defaultPrevented).toBe(true)
    expect(section()).toBeVisible()
    expect(prompt).not.toHaveBeenCalled()
    await reader.click(screen.getByRole('button', { name: '安装' }))
    expect(prompt).toHaveBeenCalledOnce()
    expect(section()).toBeNull()
  })

  test('an offer made before the app was there is asked for anew, by a link put in anew', async () => {
    const link = Object.assign(document.createElement('link'), { rel: 'manifest', href: '/m.webmanifest' })
    document.head.append(link)
    Reflect.set(window, 'onbeforeinstallprompt', null)
    await openAbout()
    Reflect.deleteProperty(window, 'onbeforeinstallprompt')
    const links = document.head.querySelectorAll('link[rel=manifest]')
    expect(links).toHaveLength(1)
    expect(links[0]).not.toBe(link)
    expect(links[0]).toHaveAttribute('href', '/m.webmanifest')
    links[0]?.remove()
  })

  test('it goes when the site is installed in another way', async () => {
    await openAbout()
    browserOffers()
    act(() => void window.dispatchEvent(new Event('appinstalled')))
    expect(section()).toBeNull()
  })

  test('nothing is said inside the installed site', async () => {
    const asked = vi.spyOn(window, 'matchMedia')
    asked.mockImplementation(
      (media) =>
        Object.assign(new EventTarget(), { media, matches: /standalone/.test(media) }) as MediaQueryList,
    )
    await openAbout()
    browserOffers()
    expect(section()).toBeNull()
  })

  test('nothing is said in WeChat', async () => {
    pretend('userAgent', 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile MicroMessenger/8.0.50')
    await openAbout()
    browserOffers()
    expect(section()).toBeNull()
  })
})

describe('on iOS', () => {
  test('a sentence says how it is done by hand, without a button', async () => {
    pretend('userAgent', IPHONE)
    pretend('standalone', false)
    await openAbout()
    expect(section()).toHaveTextContent('「分享」')
    expect(section()).toHaveTextContent('「添加到主屏幕」')
    expect(screen.queryByRole('button', { name: '安装' })).toBeNull()
  })

  test('nothing is said when it was opened from the home screen, or in WeChat', async () => {
    pretend('standalone', true)
    await openAbout()
    expect(section()).toBeNull()
    pretend('standalone', false)
    pretend('userAgent', `${IPHONE} MicroMessenger/8.0.50`)
    browserOffers()
    expect(section()).toBeNull()
  })
})
