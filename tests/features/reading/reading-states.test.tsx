// What a reader who has been here before sees of it, on every page; and what one who has not.
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { reflectionPath, reportPath } from '#content/paths.ts'
import { deviceRecords } from '#device/database.ts'
import { savePosition } from '#device/positions.ts'
import { noteRead } from '#device/reading-log.ts'
import { setRemembers } from '#device/remembers.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'
import { titled } from '#tests/support/titled.ts'

const records = deviceRecords('/')

/** An event of four reflections, whose voices are 甲, 乙, 丙 and 丁. */
const event = anEvent({
  reflections: ['甲', '乙', '丙', '丁'].map((name, at) =>
    aReflection({
      slug: `voice-${at}`,
      title: { lines: [[`${name}的`, '题目']] },
      voices: [{ type: 'Person', name }],
      blocks: [aParagraph({ id: `p0000c${at}`, text: `${name}说了一句话。` })],
    }),
  ),
})
const SLUG = event.slug
const reflection = (at: number) => reflectionPath(SLUG, `voice-${at}`)

async function read(...pages: string[]): Promise<void> {
  for (const page of pages)
    await noteRead(records, { page, event: SLUG, title: '题目', by: '甲', first: 'p0000zz' }, Date.now())
  setRemembers('/', true)
}

async function begin(page: string): Promise<void> {
  await savePosition(records, page, { block: 'p0000c1', offset: 0, near: [], through: 0.5 }, Date.now())
  setRemembers('/', true)
}

beforeEach(async () => {
  await records.clear()
  localStorage.clear()
})

const next = () => screen.getByRole('link', { name: /^下一篇/ })

describe('a report', () => {
  test('says of each reflection how far it has been read, and of how many', async () => {
    await read(reflection(0), reflection(3))
    await begin(reflection(1))
    await openAt(reportPath(SLUG), literalSource([event]))
    const list = within(screen.getByRole('region', { name: '心得分享' }))
    expect(await list.findByText('4 位职工，已读 2 篇')).toBeVisible()
    expect(
      list.getAllByRole('link').map((link) => /已读|读到一半|1分钟/.exec(link.textContent)?.[0]),
    ).toEqual(['已读', '读到一半', '1分钟', '已读'])
  })

  test('says nothing of it to who has read nothing', async () => {
    await openAt(reportPath(SLUG), literalSource([event]))
    const list = within(screen.getByRole('region', { name: '心得分享' }))
    expect(list.getByText('4 位职工')).toBeVisible()
    expect(list.getAllByText('1分钟')).toHaveLength(4)
  })

  test('counts reflections where a team speaks', async () => {
    const team = aReflection({ voices: [{ type: 'Organization', name: '急诊班组' }] })
    await openAt(reportPath(SLUG), literalSource([anEvent({ reflections: [team] })]))
    expect(screen.getByText('1 篇心得')).toBeVisible()
  })
})

test('the front page says of the report by a word, of reflections beside their names, what was read', async () => {
  await read(reportPath(SLUG), reflection(1))
  await openAt('/', literalSource([event, anEvent({ slug: 'undated', datePublished: undefined })]))
  expect(await screen.findByRole('link', { name: /乙的心得\s*已读/ })).toHaveAttribute('href', reflection(1))
  const [undated, dated] = screen.getAllByRole('article')
  expect(dated).toHaveTextContent(/^2021年4月23日已读/)
  expect(undated).not.toHaveTextContent('已读')
  expect(screen.getByRole('link', { name: '甲的心得' })).not.toHaveTextContent('已读')
})

describe('the end of a reflection', () => {
  test('leads to the next that was not read, and says so', async () => {
    await read(reflection(1), reflection(2))
    await openAt(reflection(0), literalSource([event]))
    expect(await screen.findByRole('link', { name: /^下一篇未读　丁/ })).toHaveAttribute(
      'href',
      reflection(3),
    )
  })

  test('leads back to one that was passed over', async () => {
    await read(reflection(2))
    await openAt(reflection(3), literalSource([event]))
    expect(await screen.findByRole('link', { name: /^下一篇未读　甲/ })).toHaveAttribute(
      'href',
      reflection(0),
    )
  })

  test('leads simply on when that was not read, or nothing is left', async () => {
    await read(reflection(0))
    const { reader } = await openAt(reflection(0), literalSource([event]))
    expect(next()).toHaveAccessibleName(titled('下一篇　乙　乙的题目'))
    await read(reflection(1), reflection(2), reflection(3))
    await reader.click(next())
    expect(await screen.findByRole('heading', { level: 1, name: titled('乙的题目') })).toBeVisible()
    expect(next()).toHaveAttribute('href', reflection(2))
    expect(next()).not.toHaveAccessibleName(/未读/)
  })
})
