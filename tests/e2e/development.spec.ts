import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const EVENT = 'dushu-2021.json'

/** `npm run dev` on a port of its own choosing. @returns its address, once it is there */
function startDevServer(contentDir: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', '0', '--host', '127.0.0.1'],
    {
      env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0', CONTENT_DIR: contentDir },
    },
  )
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout.on('data', (data: Buffer) => {
      output += data
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0]
      if (address) resolve({ server, address })
    })
    server.on('exit', () => reject(new Error(output)))
  })
}

test('a base path that cannot be used is told in one sentence, without a stack', () => {
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
    env: { ...process.env, NODE_OPTIONS: '', BASE_PATH: '/中文/' },
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  const said = stderr.split('\n').filter((line) => line !== '' && !/NO_COLOR|trace-warnings/.test(line))
  expect(said).toEqual([expect.stringMatching(/^BASE_PATH「\/中文\/」不能用：.*$/)])
})

test('while an event is edited the page follows, and a mistake is shown over it', async ({ page }) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'xinde-dev-'))
  cpSync('tests/fixtures/events', folder, { recursive: true })
  const file = join(folder, EVENT)
  // A draft: whoever writes it sees it here before anybody else does.
  const right = readFileSync(file, 'utf8').replace('"published"', '"draft"')
  writeFileSync(file, right)
  const { server, address } = await startDevServer(folder)
  try {
    await page.goto(`${address}dushu-2021/`)
    await expect(page.getByRole('article')).toContainText('大家围坐在一起')
    // The app is there when its own bar answers: only then does the page listen for changes.
    await page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).length > 0)

    const picture = page.getByRole('img', { name: '夜里的图书室' })
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640)

    writeFileSync(file, right.replace('"text": "夜班之间', '"txt": "夜班之间'))
    const overlay = page.locator('vite-error-overlay')
    await expect(overlay).toContainText(
      '第 4 篇心得（急诊班组）第 1 段的文字（text） · 缺少文字：补上 "text"',
    )

    writeFileSync(file, right.replace('大家围坐在一起', '众人围坐在一起'))
    await expect(page.getByRole('article')).toContainText('众人围坐在一起')
    await expect(overlay).toHaveCount(0)
  } finally {
    server.removeAllListeners('exit')
    server.kill()
    rmSync(folder, { recursive: true })
  }
})
