// A content folder as an editor on Windows may have it: a path with spaces and Chinese, a mark in front, CRLF. For one test.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event } from '#content/schema/event.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

/** The text of an event file as Notepad saves it. */
export const notepadText = (event: unknown): string =>
  `\ufeff${JSON.stringify(event, undefined, 2)}\n`.replaceAll('\n', '\r\n')

/** @param others further files by name */
export function contentFolder(events: readonly Event[], others: Readonly<Record<string, string>> = {}) {
  const files = [
    ...events.map((event) => [`${event.slug}.json`, notepadText(event)]),
    ...Object.entries(others),
  ]
  const folder = join(temporaryFolder(), '心得 稿件（2024）')
  mkdirSync(folder)
  for (const [name = '', text = ''] of files) writeFileSync(join(folder, name), text)
  return {
    folder,
    env: { CONTENT_DIR: folder },
    names: () => readdirSync(folder).sort(),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
  }
}
