import type { Page } from '@playwright/test'
import { hydrated } from '#tests/e2e/support/site.ts'
import { documentsOf } from '#tests/hostile/support/documents.ts'
import { ACCEPTED_WORDS } from '#tests/hostile/support/hostile-words.ts'
import { expect, test } from '#tests/hostile/support/unharmed.ts'

test.use({ edition: 'hostile' })

const REPORT = '/eyi-2024/'
const REFLECTION = '/eyi-2024/constructor/'

const paragraphs = (page: Page, letter: string) => page.locator(`article p[id^="p00${letter}"]`)

/** What no page of ours has, and what markup hidden in words would bring. */
const foreignParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const foreign = document.querySelectorAll(
      '#root :is(script, style, iframe, object, embed, math, template, base)',
    )
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element
        .getAttributeNames()
        .some((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
    )
    const links = [...document.querySelectorAll('a')].filter(
      ({ href, protocol }) => href !== '' && !['http:', 'https:', 'mailto:'].includes(protocol),
    )
    return [...foreign, ...handlers, ...links].map((element) => element.outerHTML.slice(0, 200))
  })

test('every page of an event full of hostile words shows them as words', async ({ page, site, unharmed }) => {
  test.slow()
  const documents = documentsOf('hostile')
  expect(documents.length).toBeGreaterThan(7)
  for (const path of documents) {
    await page.goto(site.url(path))
    await hydrated(page)
    expect(await foreignParts(page), path).toEqual([])
    await unharmed()
  }
})

test('they are read as they were written, also after a tap', async ({ page, site, unharmed }) => {
  await page.goto(site.url('/'))
  await hydrated(page)
  await page.locator(`a[href="${REPORT}"]`).first().click()
  await expect(paragraphs(page, 'b')).toHaveCount(ACCEPTED_WORDS.length)
  expect(await paragraphs(page, 'b').allTextContents()).toEqual(ACCEPTED_WORDS)
  await page.locator(`a[href="${REFLECTION}"]`).first().click()
  await expect(paragraphs(page, 'g')).toHaveCount(ACCEPTED_WORDS.length)
  expect(await paragraphs(page, 'g').allTextContents()).toEqual(ACCEPTED_WORDS)
  expect(await foreignParts(page)).toEqual([])
  expect(await page.title()).toContain(ACCEPTED_WORDS[1])
  await page.goBack()
  await expect(paragraphs(page, 'b')).toHaveCount(ACCEPTED_WORDS.length)
  await unharmed()
})

test('a link with a hostile address leads where an ordinary one would', async ({ page, site, unharmed }) => {
  await page.goto(site.url(REPORT))
  await hydrated(page)
  const inside = paragraphs(page, 'c').locator(`a[href^="/"]`)
  await expect(inside).toHaveCount(2)
  await inside.last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  await unharmed()
  await page.goBack()
  await inside.first().click()
  await expect(page).toHaveURL(/\?p=/)
  await expect(paragraphs(page, 'b').first()).toBeVisible()
  await unharmed()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('they are words, too', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    expect(await paragraphs(page, 'b').allTextContents()).toEqual(ACCEPTED_WORDS)
  })
})
