import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'
import { begin, expectAt, goBack, LOW_SCREEN } from '#tests/e2e/support/places.ts'
import { hydrated } from '#tests/e2e/support/site.ts'
import { test } from '#tests/faults/support/faulty-site.ts'

const PAGE = '/xicheng-2018/hu-guizhi/'
const BLOCK = 'pk5aa5a'

test(
  'the process killed right after a save: the place is there when it starts again (row 26)',
  {
    tag: '@chromium',
  },
  async ({ site }, testInfo) => {
    const folder = testInfo.outputPath('profile')
    const { executablePath = '', args = [] } = testInfo.project.use.launchOptions ?? {}

    async function start(): Promise<{ page: Page; kill(): Promise<void> }> {
      const browser: ChildProcess = spawn(
        executablePath,
        [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      )
      const address = await new Promise<string>((resolve) => {
        let said = ''
        browser.stderr?.on('data', (text) => {
          said += text
          const found = /ws:\/\/\S+/.exec(said)?.[0]
          if (found) resolve(found)
        })
      })
      const connection = await chromium.connectOverCDP(address)
      const [context] = connection.contexts()
      const page = await context?.newPage()
      if (!page) throw new Error('no page')
      await page.setViewportSize(LOW_SCREEN)
      const kill = async () => {
        const ended = once(browser, 'exit')
        browser.kill('SIGKILL')
        await ended
      }
      return { page, kill }
    }

    const first = await start()
    await begin(first.page, site, PAGE, BLOCK)
    await first.kill()
    const second = await start()
    await second.page.goto(site.url(PAGE))
    await hydrated(second.page)
    // The hint that there are records may not have reached the disk: they are looked up when the reader scrolls.
    await second.page.mouse.move(200, 200)
    await second.page.mouse.wheel(0, 10)
    await goBack(second.page).click()
    await expectAt(second.page, BLOCK)
    await second.kill()
  },
)
