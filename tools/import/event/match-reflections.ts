// Which reflection of an event is which of the same event imported again, so that addresses and posts stay. Knows no blocks' words.
import { voiceNames } from '#content/names.ts'
import type { Event, Reflection } from '#content/schema/event.ts'
import type { Voice } from '#content/schema/voice.ts'

/** For each fresh reflection the old one: most blocks in common, else the same voices, else the same title. */
export function matchReflections(
  old: Event,
  fresh: Event,
  keptIds: ReadonlyMap<string, string>,
): Map<number, number> {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const tests: ((one: Reflection, other: Reflection) => number)[] = [
    (one, other) => inCommon(one, other, keptIds),
    (one, other) => (voiceNames(one.voices) === voiceNames(other.voices) ? 1 : 0),
    (one, other) => (words(one) === words(other) ? 1 : 0),
  ]
  for (const test of tests) {
    for (const [at, reflection] of fresh.reflections.entries()) {
      if (matches.has(at)) continue
      let best = -1
      let most = 0
      for (const [place, other] of old.reflections.entries()) {
        const score = taken.has(place) ? 0 : test(reflection, other)
        if (score > most) {
          most = score
          best = place
        }
      }
      if (best !== -1) {
        matches.set(at, best)
        taken.add(best)
      }
    }
  }
  return matches
}

function inCommon(fresh: Reflection, old: Reflection, keptIds: ReadonlyMap<string, string>): number {
  const ids = new Set(old.blocks.map(({ id }) => id))
  return fresh.blocks.filter(({ id }) => ids.has(keptIds.get(id) ?? '')).length
}

const words = ({ title }: Reflection): string => title.lines.flat().join('')

export interface KeptVoices {
  voices: [Voice, ...Voice[]]
  /** The source says other posts than the event file. */
  differ: boolean
}

/** The event's own, where the names are the same: an editor may have parted or filled in the posts. */
export function keepVoices(old: Reflection, fresh: Reflection): KeptVoices {
  if (voiceNames(old.voices) !== voiceNames(fresh.voices)) return { voices: fresh.voices, differ: false }
  return { voices: old.voices, differ: old.voices.map(standing).join() !== fresh.voices.map(standing).join() }
}

const standing = (voice: Voice): string =>
  voice.type === 'Person' ? `${voice.affiliation ?? ''}${voice.jobTitle ?? ''}` : ''
