// Gives an event, or one of its reflections, another address and keeps the former one. Touches no text and no image.
import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { voiceNames } from '#content/names.ts'
import {
  RESERVED_EVENT_SLUGS,
  RESERVED_REFLECTION_SLUGS,
  reflectionPath,
  reportPath,
} from '#content/paths.ts'
import { slug as slugSchema } from '#content/schema/plain-text.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { setMember } from '#tools/event-file/edit-json.ts'
import {
  type FoundEvent,
  findEvent,
  findReflection,
  namedParts,
  takenSlugs,
} from '#tools/event-file/find-event.ts'
import { fileMessages } from '#tools/event-file/messages.ts'
import { isWindowsName } from '#tools/event-file/windows-name.ts'
import { reasonOf, writeWhole } from '#tools/event-file/write-whole.ts'
import { readContentDir } from '#tools/publish/settings.ts'
import { renameMessages } from './messages.ts'

/**
 * @returns what the editor is told
 * @throws {Refusal} when it cannot be done; nothing has been changed
 */
export function rename(argv: readonly string[], env: NodeJS.ProcessEnv): string {
  const { event, reflection, slug } = readArguments(argv)
  const folder = readContentDir(env)
  const found = findEvent(folder, event)
  const lines =
    reflection === undefined ? renameEvent(found, slug) : renameReflection(found, reflection, slug)
  return [...lines, renameMessages.next].join('\n')
}

function renameEvent({ file, text, event }: FoundEvent, slug: string): string[] {
  check(slug, event.slug, RESERVED_EVENT_SLUGS)
  if (isWindowsName(slug)) throw new Refusal(fileMessages.windowsName(slug))
  const owner = takenSlugs(dirname(file)).get(slug)
  if (owner !== undefined && owner !== basename(file)) throw new Refusal(renameMessages.taken(slug, owner))
  const target = join(dirname(file), `${slug}.json`)
  if (existsSync(target)) throw new Refusal(renameMessages.fileThere(basename(target)))
  // Text first, name second: killed in between, the file says itself what it is to be called.
  writeWhole(file, readdressed(text, '', event, slug, event.status === 'draft'))
  try {
    renameSync(file, target)
  } catch (error) {
    writeWhole(file, text)
    throw new Refusal(renameMessages.cannotMove(basename(target), reasonOf(error)))
  }
  return [
    renameMessages.done(reportPath(event.slug), reportPath(slug)),
    renameMessages.file(basename(file), basename(target)),
    event.status === 'draft' ? renameMessages.neverPublished : renameMessages.redirected,
  ]
}

function renameReflection(found: FoundEvent, from: string, slug: string): string[] {
  const { file, text, event } = found
  const { index, reflection } = findReflection(found, from)
  check(slug, from, RESERVED_REFLECTION_SLUGS)
  const owner = event.reflections.find(
    (other) => other !== reflection && [other.slug, ...(other.formerSlugs ?? [])].includes(slug),
  )
  if (owner) throw new Refusal(renameMessages.takenHere(slug, voiceNames(owner.voices)))
  const holder = `reflections[${index}]`
  writeWhole(file, readdressed(text, holder, reflection, slug, event.status === 'draft'))
  return [
    renameMessages.done(reflectionPath(event.slug, from), reflectionPath(event.slug, slug)),
    event.status === 'draft' ? renameMessages.neverPublished : renameMessages.redirected,
  ]
}

interface Addressed {
  slug: string
  formerSlugs?: readonly string[]
}

/** A slug taken back is former no longer. */
function readdressed(text: string, holder: string, old: Addressed, slug: string, draft: boolean): string {
  const renamed = setMember(text, { holder, key: 'slug', value: slug, after: 'slug' })
  const before = old.formerSlugs ?? []
  const former = [...before, ...(draft ? [] : [old.slug])].filter((word) => word !== slug)
  if (former.length === 0 && before.length === 0) return renamed
  return setMember(renamed, { holder, key: 'formerSlugs', value: former, after: 'slug' })
}

function check(slug: string, present: string, reserved: readonly string[]): void {
  const wrong = v.safeParse(slugSchema, slug).issues?.[0].message
  if (wrong !== undefined) throw new Refusal(renameMessages.badSlug(slug, wrong))
  if (reserved.includes(slug)) throw new Refusal(renameMessages.badSlug(slug, editorMessages.reservedSlug))
  if (slug === present) throw new Refusal(renameMessages.same(slug))
}

function readArguments(argv: readonly string[]): { event: string; reflection?: string; slug: string } {
  try {
    const { positionals } = parseArgs({ args: [...argv], allowPositionals: true })
    const [named = '', slug, ...rest] = positionals
    const [event = '', reflection, ...deeper] = namedParts(named)
    if (event !== '' && slug !== undefined && rest.length + deeper.length === 0)
      return { event, slug, ...(reflection !== undefined && { reflection }) }
  } catch {
    // Told below.
  }
  throw new Refusal(renameMessages.usage)
}
