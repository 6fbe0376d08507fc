// The shelf: what was begun, what is unread, what is remembered, and how it is let go and taken along.
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { SHELF } from '#content/paths.ts'
import { deviceRecords } from '#device/database.ts'
import { noteEvent } from '#device/known-events.ts'
import { savePosition } from '#device/positions.ts'
import { exportReading } from '#device/reading-file.ts'
import { noteOpened, noteRead } from '#device/reading-log.ts'
import { remembers, setRemembers } from '#device/remembers.ts'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

const records = deviceRecords('/')
const LI_MING = '/dushu-2021/li-ming/'
const article = { page: LI_MING, event: 'dushu-2021', title: '把书读进心里', by: '李明', first: 'p0000a1' }
const place = { block: 'p0000a1', offset: 0.5, near: [], through: 0.62 }

async function fill(): Promise<void> {
  await noteOpened(records, article, Date.now())
  await savePosition(records, LI_MING, place, Date.now())
  await noteEvent(records, {
    slug: 'dushu-2021',
    title: '春天读书会 走进城南医院',
    first: 'p000001',
    reflections: [
      { slug: 'li-ming', title: '把书读进心里', by: '李明', minutes: 1 },
      { slug: 'ouyang-lan', title: '慢一点 再慢一点', by: '欧阳兰', minutes: 2 },
    ],
    updatedAt: Date.now(),
  })
  setRemembers('/', true)
}

const open = () => openAt(SHELF, literalSource([anEvent()]))
const section = async (name: string) => within(await screen.findByRole('region', { name }))

beforeEach(async () => {
  await records.clear()
  localStorage.clear()
  sessionStorage.clear()
})

describe('the shelf', () => {
  test('lists what was begun, with who speaks, how far and when, and leads to the very block', async () => {
    await fill()
    const { reader } = await open()
    const begun = await section('继续读')
    const link = begun.getByRole('link')
    expect(link).toHaveTextContent(/^把书读进心里李明 读到 62% 今天 \d+:\d\d$/)
    expect(link).toHaveAttribute('href', `${LI_MING}#p0000a1`)
    await reader.click(link)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('把书读进心里')
  })

  test('lists what is unread of events that were opened, but not what was begun', async () => {
    await fill()
    await open()
    const unread = await section('未读')
    expect(unread.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      '春天读书会 走进城南医院',
      '慢一点 再慢一点欧阳兰　2分钟',
    ])
  })

  test('says that all was read, when it was', async () => {
    await fill()
    for (const slug of ['li-ming', 'ouyang-lan'])
      await noteRead(records, { ...article, page: `/dushu-2021/${slug}/` }, Date.now())
    await open()
    expect((await section('未读')).getByText('打开过的活动里，心得都读过了。')).toBeVisible()
    expect((await section('继续读')).getByText(/^没有读到一半的文章/)).toBeVisible()
  })

  test('says so when there is nothing yet, and that nothing can be kept where that is so', async () => {
    await open()
    expect((await section('未读')).getByText(/^还没有打开过报道/)).toBeVisible()
    // There is no database here.
    expect((await section('阅读记录')).getByText(/没有让本站保存记录/)).toBeVisible()
  })

  test('lets one article go', async () => {
    await fill()
    const { reader } = await open()
    await reader.click(await screen.findByRole('button', { name: '不再记《把书读进心里》读到哪里' }))
    expect(await screen.findByText(/^没有读到一半的文章/)).toBeVisible()
    // It was not read: it is unread again.
    expect((await section('未读')).getByRole('link', { name: /把书读进心里/ })).toBeVisible()
  })

  test('forgets everything, but only when it is said twice', async () => {
    await fill()
    const { reader } = await open()
    await reader.click(await screen.findByRole('button', { name: '清除阅读记录' }))
    await reader.click(screen.getByRole('button', { name: '不清除' }))
    expect((await section('继续读')).getByRole('link')).toBeVisible()
    await reader.click(screen.getByRole('button', { name: '清除阅读记录' }))
    await reader.click(screen.getByRole('button', { name: '确定清除' }))
    expect(await screen.findByText('阅读记录已清除。')).toBeVisible()
    expect((await section('继续读')).queryByRole('link')).toBeNull()
    expect((await section('未读')).getByText(/^还没有打开过报道/)).toBeVisible()
    expect(remembers('/')).toBe(false)
  })
})

describe('to another device', () => {
  async function openTransfer() {
    const opened = await open()
    await opened.reader.click(await screen.findByRole('button', { name: '搬到另一台设备' }))
    return opened
  }

  test('goes all that is remembered, as text to copy', async () => {
    await fill()
    const { reader } = await openTransfer()
    const text = await screen.findByDisplayValue(/"title":"把书读进心里"/)
    expect(text).toHaveAccessibleName('阅读记录的文字')
    await reader.click(screen.getByRole('button', { name: '复制文字' }))
    expect(await navigator.clipboard.readText()).toContain('"app":"xinde"')
  })

  test('comes what was remembered there', async () => {
    await fill()
    const text = await exportReading(records, Date.now())
    await records.clear()
    const { reader } = await openTransfer()
    await reader.click(screen.getByLabelText('或者把文字粘贴在这里'))
    await reader.paste(text)
    await reader.click(screen.getByRole('button', { name: '读入' }))
    expect(await screen.findByText(/^读入了，但这个浏览器没有让本站保存/)).toBeVisible()
    expect((await section('继续读')).getByRole('link', { name: /把书读进心里/ })).toBeInTheDocument()
  })

  test('comes nothing from a file that is none, or of a later version', async () => {
    await openTransfer()
    const reader = userEvent.setup({ applyAccept: false })
    const choose = (text: string) =>
      reader.upload(screen.getByLabelText('选择文件'), new File([text], '记录.json'))
    await choose('不是记录')
    expect(await screen.findByText('这不是本站的阅读记录，没有读入。')).toBeVisible()
    await choose('{"app":"xinde","version":99}')
    expect(await screen.findByText(/^这份记录来自更新的版本/)).toBeVisible()
  })
})
