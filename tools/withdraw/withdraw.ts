// Marks an event, or one of its reflections, as withdrawn, and changes nothing else in its file. Publishes nothing.
import { parseArgs } from 'node:util'
import { voiceNames } from '#content/names.ts'
import { titleText } from '#content/title.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { setMember } from '#tools/event-file/edit-json.ts'
import { type FoundEvent, findEvent, findReflection, namedParts } from '#tools/event-file/find-event.ts'
import { writeWhole } from '#tools/event-file/write-whole.ts'
import { readContentDir } from '#tools/publish/settings.ts'
import { withdrawMessages } from './messages.ts'

const WITHDRAWN = { key: 'status', value: 'withdrawn', after: 'slug' }

/**
 * @returns what the editor is told
 * @throws {Refusal} when there is nothing to withdraw; nothing has been written
 */
export function withdraw(argv: readonly string[], env: NodeJS.ProcessEnv): string {
  const [event, reflection] = readArguments(argv)
  const found = findEvent(readContentDir(env), event)
  if (found.event.status === 'draft') throw new Refusal(withdrawMessages.isDraft(found.event.slug))
  const done = reflection === undefined ? withdrawEvent(found) : withdrawReflection(found, reflection)
  return `${done}\n${withdrawMessages.next}`
}

function withdrawEvent({ file, text, event }: FoundEvent): string {
  if (event.status === 'withdrawn') throw new Refusal(withdrawMessages.already(event.slug))
  writeWhole(file, setMember(text, { holder: '', ...WITHDRAWN }))
  return withdrawMessages.event(event.slug, titleText(event.headline), event.reflections.length)
}

function withdrawReflection(found: FoundEvent, slug: string): string {
  const { file, text, event } = found
  if (event.status === 'withdrawn') throw new Refusal(withdrawMessages.whole(event.slug))
  const { index, reflection } = findReflection(found, slug)
  if (reflection.status === 'withdrawn') throw new Refusal(withdrawMessages.already(slug))
  writeWhole(file, setMember(text, { holder: `reflections[${index}]`, ...WITHDRAWN }))
  return withdrawMessages.reflection(
    event.slug,
    slug,
    voiceNames(reflection.voices),
    titleText(reflection.title),
  )
}

/** As two words, or as the address has them: `event/reflection`. */
function readArguments(argv: readonly string[]): [event: string, reflection: string | undefined] {
  try {
    const { positionals } = parseArgs({ args: [...argv], allowPositionals: true })
    const [event = '', reflection, ...rest] =
      positionals.length === 1 ? positionals.flatMap(namedParts) : positionals
    if (event === '' || rest.length > 0) throw new Refusal(withdrawMessages.usage)
    return [event, reflection]
  } catch {
    throw new Refusal(withdrawMessages.usage)
  }
}
