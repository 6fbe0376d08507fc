// `npm run screenshots`: takes the screenshots of the built edition's newest event and writes them to public/. Knows only where they go.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pageFile, reflectionPath, reportPath } from '#content/paths.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { runCommand } from '#tools/command/run-command.ts'
import { openEdition } from '#tools/publish/file-edition.ts'
import { readSettings } from '#tools/publish/settings.ts'
import { readSite } from '#tools/publish/site-file.ts'
import { createSiteServer } from '#tools/serve/site-server.ts'
import { getChromium } from '#tools/test/chromium.ts'
import { screenshotsMessages } from './messages.ts'
import { SCREENSHOT_FILES } from './screenshot-files.ts'
import { takeScreenshots } from './take-screenshots.ts'

await runCommand(async () => {
  const { base, contentDir, outDir: root } = readSettings(process.argv.slice(2), process.env)
  const pages = await newestPages(contentDir)
  if (!existsSync(join(root, pageFile(pages.report)))) throw new Refusal(screenshotsMessages.notBuilt(root))
  const executablePath = await getChromium()
  if (executablePath === undefined) throw new Refusal(screenshotsMessages.noBrowser)
  const server = createSiteServer({ root, base })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const address = (path: string) => `http://127.0.0.1:${port}${base}${path.slice(1)}`
    const addresses = { report: address(pages.report), reflection: address(pages.reflection) }
    const pictures = await takeScreenshots(executablePath, addresses, SCREENSHOT_FILES)
    for (const [file, picture] of pictures) await writeFile(join(PROJECT_ROOT, 'public', file), picture)
  } finally {
    server.close()
  }
})

/** Pages of the newest event that has both. */
async function newestPages(contentDir: string): Promise<{ report: string; reflection: string }> {
  const { summaries, event } = await openEdition(contentDir, await readSite())
  for (const { slug } of summaries) {
    const [first] = (await event(slug))?.reflections ?? []
    if (first) return { report: reportPath(slug), reflection: reflectionPath(slug, first.slug) }
  }
  throw new Refusal(screenshotsMessages.noEvent)
}
