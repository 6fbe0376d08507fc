// What a build says of its content beside its stages, a few lines at most. Decides nothing.
import { reportPath } from '#content/paths.ts'
import { describeFileProblem, type FileProblem } from '#content/problems.ts'
import type { Site } from '#content/schema/site.ts'
import type { FileEdition } from './file-edition.ts'
import { publishMessages } from './messages.ts'
import type { BuildSettings } from './settings.ts'

const SHOWN = 5

/** The first warnings, and how many more there are. */
export function warningLines(warnings: readonly FileProblem[]): string[] {
  if (warnings.length === 0) return []
  const more = warnings.length - SHOWN
  return [
    publishMessages.warnings(warnings.length),
    ...warnings.slice(0, SHOWN).map((problem) => `　　${describeFileProblem(problem)}`),
    ...(more > 0 ? [publishMessages.moreWarnings(more)] : []),
  ]
}

/** Where the drafts of a preview will stand; its front page when there are none. */
export function previewLines(
  { drafts }: FileEdition,
  { preview, base }: BuildSettings,
  site: Site,
): string[] {
  if (!preview) return []
  const origin = site.baseUrl === undefined ? '' : new URL(site.baseUrl).origin
  const paths = drafts.length === 0 ? ['/'] : drafts.slice(0, SHOWN).map(reportPath)
  return paths.map((path) => publishMessages.previewAddress(origin + base + path.slice(1)))
}
