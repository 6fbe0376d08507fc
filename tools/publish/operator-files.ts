// Takes the files an operator keeps into an edition, as they are: proofs of ownership for WeChat and search engines.
import { existsSync } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#tools/command/refusal.ts'
import { publishMessages } from './messages.ts'

/** What systems leave in folders. `.well-known` is no such thing. */
const LITTER = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i

/**
 * Copies last, when everything else is there.
 * @param from undefined: the operator keeps none
 * @throws {Refusal} when a file would take the place of one of the edition
 */
export async function copyOperatorFiles(from: string | undefined, edition: string): Promise<void> {
  if (from === undefined) return
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || LITTER.test(entry.name)) continue
    const source = join(entry.parentPath, entry.name)
    const path = source.slice(join(from, '/').length)
    const target = join(edition, path)
    if (existsSync(target)) throw new Refusal(publishMessages.operatorFileClash(path, from))
    await cp(source, target)
  }
}
