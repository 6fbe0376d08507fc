// Finds the event an editor names, ready to be changed. Changes nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkEvent } from '#content/check-event.ts'
import { readEvent } from '#content/event-reading.ts'
import { likelyWord } from '#content/likely-word.ts'
import { describeProblem } from '#content/problems.ts'
import type { Event, Reflection } from '#content/schema/event.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { fileMessages } from './messages.ts'
import { JsonFault, scanJson } from './scan-json.ts'
import { decodeText } from './text.ts'

export interface FoundEvent {
  file: string
  /** As it is on the disk, with its mark in front and its line ends. */
  text: string
  event: Event
}

/**
 * @param named a slug, or the file's name
 * @throws {Refusal} when there is none, or it is not sound
 */
export function findEvent(folder: string, named: string): FoundEvent {
  const slug = named
    .replaceAll('\\', '/')
    .replace(/^.*\//, '')
    .replace(/\.json$/, '')
  const slugs = eventSlugs(folder)
  if (!slugs.includes(slug)) throw new Refusal(missing(folder, slug, slugs))
  const file = join(folder, `${slug}.json`)
  const bytes = readFileSync(file)
  const event = soundEvent(bytes, `${slug}.json`)
  return { file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), event }
}

/** The event and the reflection of `event/reflection`; a file with its folder is an event. */
export const namedParts = (named: string): string[] =>
  named.endsWith('.json') ? [named] : named.split('/').filter((part) => part !== '')

/**
 * A reflection of an event, with its place.
 * @throws {Refusal} when the event has none of that slug
 */
export function findReflection(
  { event }: FoundEvent,
  slug: string,
): { index: number; reflection: Reflection } {
  const index = event.reflections.findIndex((reflection) => reflection.slug === slug)
  const reflection = event.reflections[index]
  if (reflection) return { index, reflection }
  const slugs = event.reflections.map((other) => other.slug)
  throw new Refusal(fileMessages.noReflection(event.slug, slug, slugs))
}

/** Every address an event has or had, by the file that has it; files that are no JSON are passed over. */
export function takenSlugs(folder: string): Map<string, string> {
  const taken = new Map<string, string>()
  for (const slug of eventSlugs(folder)) {
    const name = `${slug}.json`
    taken.set(slug, name)
    for (const { value } of readEvent(dataOf(readFileSync(join(folder, name)))).slugs) taken.set(value, name)
  }
  return taken
}

const eventSlugs = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name) => name.slice(0, -'.json'.length))

function missing(folder: string, slug: string, slugs: readonly string[]): string {
  const renamed = takenSlugs(folder).get(slug)
  if (renamed !== undefined) return fileMessages.renamed(slug, renamed.replace(/\.json$/, ''))
  return fileMessages.noEvent(folder, slug, likelyWord(slug, slugs))
}

function soundEvent(bytes: Uint8Array, name: string): Event {
  const text = decodeText(bytes) ?? ''
  try {
    scanJson(text)
  } catch (error) {
    if (error instanceof JsonFault) throw new Refusal(fileMessages.notSound(name, ''))
    throw error
  }
  const data: unknown = JSON.parse(text)
  const checked = checkEvent(data)
  if (checked.ok) return checked.value
  const [first] = checked.problems
  throw new Refusal(fileMessages.notSound(name, first ? describeProblem('', first, data) : ''))
}

function dataOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '')
  } catch {
    return undefined
  }
}
