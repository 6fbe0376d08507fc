// The first real text, as the tests of the importer read it. Knows nothing of what they ask of it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Event } from '#content/schema/event.ts'

export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
export const FIRST_TEXT = `${PROJECT}tests/fixtures/xicheng-2018-11-21.txt`
export const firstText = readFileSync(FIRST_TEXT, 'utf8')
/** The text with its four column breaks healed by hand. */
export const healedText = [
  ['有两点', '做得'],
  ['我们', '一定要'],
  ['活动的开', '展，'],
  ['这和每', '个人'],
].reduce((text, [left, right]) => text.replace(`${left}\n\n${right}`, `${left}${right}`), firstText)

/** The event as it is committed, read anew. */
export const COMMITTED = `${PROJECT}src/content/events/xicheng-2018.json`
export const committedJson = (): string => readFileSync(COMMITTED, 'utf8')
export const committedEvent = (): Event => JSON.parse(committedJson())
