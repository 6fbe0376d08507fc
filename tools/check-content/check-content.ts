// Inspects the content without building anything, and tells what it found. Knows nothing of the process it runs in.
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { FileProblem } from '#content/problems.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { openContentFolder } from '#tools/event-file/content-folder.ts'
import { inspectContent, latestToday } from '#tools/publish/inspect-content.ts'
import { readContentDir } from '#tools/publish/settings.ts'
import { inspectSite } from '#tools/publish/site-file.ts'
import { type Count, checkMessages } from './messages.ts'
import { type Findings, jsonReport, textReport } from './reports.ts'

const CLEAN = 0
const ERRORS = 1

/**
 * Runs the command.
 * @returns its exit code: 1 when there is an error, 0 when there are warnings at most
 * @throws {Refusal} for arguments that cannot be used
 */
export async function checkContent(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  print: (text: string) => void,
): Promise<number> {
  const { json, only } = readArguments(argv)
  const folder = readContentDir(env)
  const findings = await inspect(folder, only)
  print(json ? jsonReport(findings) : textReport(findings))
  return findings.errors.length === 0 ? CLEAN : ERRORS
}

/** @param only names of the files to tell of; all are read, for two may want one address */
async function inspect(folder: string, only: readonly string[]): Promise<Findings> {
  const content = await openContentFolder(folder)
  const missing = only.find((name) => !content.names.has(name))
  if (missing !== undefined) throw new Refusal(checkMessages.noSuchFile(missing, folder))
  const site = await inspectSite()
  const errors: FileProblem[] = [...site.errors]
  const warnings: FileProblem[] = [...content.strays]
  const events: Count = { published: 0, draft: 0, withdrawn: 0 }
  const reflections: Count = { published: 0, draft: 0, withdrawn: 0 }
  for await (const file of inspectContent(content, latestToday())) {
    errors.push(...file.errors)
    warnings.push(...file.warnings)
    if (!file.event) continue
    events[file.event.status] += 1
    for (const { status } of file.event.reflections) reflections[status ?? file.event.status] += 1
  }
  const told = ({ file }: FileProblem) => only.length === 0 || only.includes(file)
  return { folder, events, reflections, errors: errors.filter(told), warnings: warnings.filter(told) }
}

function readArguments(argv: readonly string[]): { json: boolean; only: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
    return { json: values.json ?? false, only: positionals.map(fileName) }
  } catch {
    throw new Refusal(checkMessages.usage)
  }
}

/** An editor may drag the file in, with its folder, or leave the ending out. */
function fileName(given: string): string {
  const name = basename(given.replaceAll('\\', '/'))
  return name.includes('.') ? name : `${name}.json`
}
