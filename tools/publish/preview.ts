// What makes an edition a preview: a folder nobody can guess, and a banner on every page. Knows nothing of events.
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { publishMessages } from './messages.ts'

/** Not in git: who reads the repository is not thereby told the way. */
const FILE = join(PROJECT_ROOT, '.preview-path')
const RANDOM_BYTES = 15
// With an underscore it is no slug: no event can have it, and no worker of the site takes its pages for an event's.
const NAME = /^(?=.*_)[A-Za-z0-9_-]{16,80}$/

/**
 * The folder of previews: the one asked for, else the one used before, else a new one, remembered.
 * @param file where it is remembered
 * @throws {Refusal} for a name that cannot be used
 */
export function previewFolder(asked: string | undefined, file = FILE): string {
  const name =
    asked ?? remembered(file) ?? remember(file, `preview_${randomBytes(RANDOM_BYTES).toString('hex')}`)
  if (!NAME.test(name)) throw new Refusal(publishMessages.badPreviewPath(name))
  return name
}

function remembered(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

function remember(file: string, name: string): string {
  writeFileSync(file, `${name}\n`)
  return name
}

// Kept out of indexes, and its address out of what other sites are told.
const HEAD =
  '<meta name="robots" content="noindex, nofollow, noarchive"><meta name="referrer" content="no-referrer">'

const BANNER = 'preview-banner'

/** Follows the page's own style. One line high, for the bar of the page stays below it. */
export const PREVIEW_STYLE = [
  `.${BANNER}{position:sticky;z-index:5;top:0;box-sizing:border-box;height:2.25rem;margin:0;padding:0 1.25rem;overflow:hidden;background:#7a1d14;color:#fff;font-size:.875rem;line-height:2.25rem;text-align:center;text-overflow:ellipsis;white-space:nowrap}`,
  'html{scroll-padding-block-start:6.25rem}#root header{top:2.25rem}',
  // No book is made of what is not published.
  '#root a[href$=".epub"]{display:none}',
  `@media print{.${BANNER}{position:static;background:none;color:#000}}`,
].join('')

/** The template with the banner above every page. @param made when the preview was built */
export function previewTemplate(template: string, made: Date): string {
  return template
    .replace('<html ', '<html data-preview ')
    .replace('<!--head-->', `${HEAD}<!--head-->`)
    .replace(
      '<div id="root">',
      `<p class="${BANNER}" role="note">${publishMessages.previewBanner(made)}</p><div id="root">`,
    )
}
