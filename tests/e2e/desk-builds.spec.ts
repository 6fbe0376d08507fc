import { execFile, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, hydrated } from '#tests/e2e/support/site.ts'
import { createSiteServer } from '#tools/serve/site-server.ts'

// Builds of their own, in folders as editors have them: spaces, Chinese, a file as Notepad saves it.
base.describe.configure({ mode: 'serial', timeout: 180_000 })

const NAME = 'shen_gao-2024-xk3p'
let desk: string
let content: string

const folder = (name: string): string => join(desk, name)

/** @returns what the build said, and its exit code */
function build(
  argv: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; said: string }> {
  const command = ['--import', 'tsx', 'tools/publish/build.ts', ...argv]
  const surroundings = { ...process.env, NODE_OPTIONS: '', BASE_PATH: '/', CONTENT_DIR: content, ...env }
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: surroundings }, (error, _, said) =>
      resolve({ code: Number(error?.code ?? 0), said }),
    )
  })
}

base.beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), '心得 编辑部-'))
  content = folder('稿件（三审 三校）')
  cpSync('tests/fixtures/events', content, { recursive: true })
  const event = readFileSync('src/content/events/xicheng-2018.json', 'utf8')
  const draft = event.replace('"published"', '"draft"')
  writeFileSync(join(content, 'xicheng-2018.json'), `\ufeff${draft}`.replaceAll('\n', '\r\n'))
})

base.afterAll(() => rmSync(desk, { recursive: true, force: true }))

base(
  'an edition is built past a draft that is not right, with the operator’s files, after a build that was killed',
  async () => {
    writeFileSync(join(content, 'half-done.json'), '{"status": "draft", "slug": "half-done"}')
    const kept = folder('验证 文件')
    mkdirSync(kept)
    writeFileSync(join(kept, 'MP_verify_a1B2c3D4e5F6g7H8.txt'), 'a1B2c3D4e5F6g7H8')
    writeFileSync(join(kept, 'robots.txt'), 'User-agent: *\nDisallow: /old/\n')
    const { pid } = spawnSync(process.execPath, ['--version'])
    mkdirSync(folder(`网站.new-${pid}`))

    const { code, said } = await build(['--outDir', folder('网站')], { PUBLIC_DIR: kept })
    expect(said).toContain('half-done.json')
    expect(said).toContain('npm run check-content 看全部')
    expect(code).toBe(0)
    expect(readdirSync(desk).filter((name) => name.startsWith('网站'))).toEqual(['网站'])
    expect(readFileSync(folder('网站/MP_verify_a1B2c3D4e5F6g7H8.txt'), 'utf8')).toBe('a1B2c3D4e5F6g7H8')
    expect(readFileSync(folder('网站/robots.txt'), 'utf8')).toContain('/old/')
    expect(existsSync(folder('网站/dushu-2021/index.html'))).toBe(true)
    expect(existsSync(folder('网站/xicheng-2018'))).toBe(false)
    rmSync(join(content, 'half-done.json'))
  },
)

base('a file that would take the place of a page refuses the build, and the old edition stays', async () => {
  const kept = folder('不该有')
  mkdirSync(kept)
  writeFileSync(join(kept, 'index.html'), '别的首页')
  const before = readFileSync(folder('网站/index.html'), 'utf8')
  const { code, said } = await build(['--outDir', folder('网站')], { PUBLIC_DIR: kept })
  expect(code).toBe(2)
  expect(said).toContain('index.html 和网站自己的文件重名')
  expect(readFileSync(folder('网站/index.html'), 'utf8')).toBe(before)
})

base.describe('a preview', () => {
  const edition = () => folder(`预览/${NAME}`)

  base('has drafts, and nothing that indexes, keeps or announces them', async () => {
    const { code, said } = await build(['--preview-path', NAME, '--outDir', folder('预览')])
    expect(said).toContain(`/${NAME}/xicheng-2018/`)
    expect(code).toBe(0)
    const files = readdirSync(edition(), { recursive: true, encoding: 'utf8' })
    const pages = files.filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(8)
    for (const page of pages) {
      const html = readFileSync(join(edition(), page), 'utf8')
      expect(html, page).toContain('content="noindex, nofollow, noarchive"')
      expect(html, page).toContain('审稿预览，请勿转发')
    }
    expect(files.filter((file) => /^sw\.js$|^packs|feed|sitemap|_headers/.test(file))).toEqual([])
  })

  base('shows its banner, brings the app, and registers no worker', async ({ page, consoleMessages }) => {
    const server = createSiteServer({ root: edition(), base: `/${NAME}/` })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = (script) => {
        document.documentElement.dataset.asked = String(script)
        return Promise.reject(new Error('a preview has no worker'))
      }
    })
    await page.clock.install()
    try {
      await page.goto(`http://127.0.0.1:${port}/${NAME}/xicheng-2018/`)
      await hydrated(page)
      const banner = page.getByRole('note').filter({ hasText: '审稿预览，请勿转发' })
      await page
        .getByRole('link', { name: /胡桂芝/ })
        .first()
        .click()
      await expect(page.getByRole('article')).toContainText('在李会增主席')
      await page.mouse.wheel(0, 2000)
      await expect(banner).toBeInViewport()
      const bar = page.getByRole('banner')
      await expect(bar).toBeInViewport({ ratio: 1 })
      const [above, below] = [await banner.boundingBox(), await bar.boundingBox()]
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
      // Long after a page would ask for its worker.
      await page.clock.runFor(10_000)
      await expect(page.locator('html[data-asked]')).toHaveCount(0)
      expect(consoleMessages).toEqual([])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
