// From the words after `npm run import --` to what is asked for. Knows nothing of files or of the text.
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { RESERVED_EVENT_SLUGS, RESERVED_REFLECTION_SLUGS } from '#content/paths.ts'
import { isoDate, slug as slugSchema } from '#content/schema/plain-text.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from './messages.ts'

export interface ImportArguments {
  /** As written: relative to where the editor stands; `-` is what is piped in. */
  file: string
  slug: string
  date?: string
  out?: string
  reflections?: string[]
  /** Where the review page goes. */
  review?: string
  /** Where the editor's decisions are. */
  decide?: string
  /** Take over an event file that is broken, or of another text. */
  force: boolean
  /** Enter the proposed 更正 in the event. */
  correction: boolean
  /** Say everything, write nothing but the review page. */
  dryRun: boolean
}

const OPTIONS = {
  slug: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  reflections: { type: 'string' },
  review: { type: 'string' },
  decide: { type: 'string' },
  force: { type: 'boolean' },
  correction: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const
const PATHS = ['out', 'review', 'decide'] as const

/**
 * The arguments of an import.
 * @throws {Refusal} when one is missing, unknown or malformed
 */
export function readArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals } = parse(argv)
  const [file, ...others] = positionals
  if (file === undefined || file === '') throw new Refusal(importMessages.noFileGiven)
  if (others.length > 0) throw new Refusal(importMessages.manyFiles(positionals))
  const { slug, date } = values
  if (slug === undefined) throw new Refusal(importMessages.noSlug)
  const slugProblem = wrongSlug(slug, RESERVED_EVENT_SLUGS)
  if (slugProblem !== undefined) throw new Refusal(importMessages.badSlug(slug, slugProblem))
  const dateProblem = date === undefined ? undefined : wrong(isoDate, date)
  if (dateProblem !== undefined) throw new Refusal(importMessages.badDate(date ?? '', dateProblem))
  for (const name of PATHS) if (values[name] === '') throw new Refusal(importMessages.flagValue(`--${name}`))
  return {
    file,
    slug,
    ...(date !== undefined && { date }),
    ...(values.out !== undefined && { out: values.out }),
    ...(values.review !== undefined && { review: values.review }),
    ...(values.decide !== undefined && { decide: values.decide }),
    ...(values.reflections !== undefined && { reflections: readReflections(values.reflections) }),
    force: values.force ?? false,
    correction: values.correction ?? false,
    dryRun: values['dry-run'] ?? false,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const { code, message } = error instanceof Error ? { code: '', ...error, message: error.message } : {}
    const flag = /--?[^\s'<]+/.exec(message ?? '')?.[0] ?? ''
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    throw new Refusal(unknown ? importMessages.unknownFlag(flag) : importMessages.flagValue(flag))
  }
}

// An editor's keyboard may give the full-width comma.
function readReflections(list: string): string[] {
  const slugs = list.split(/[,，]/u).map((slug) => slug.trim())
  for (const [at, slug] of slugs.entries()) {
    const problem = wrongSlug(slug, RESERVED_REFLECTION_SLUGS)
    if (problem !== undefined) throw new Refusal(importMessages.badReflection(slug, problem))
    if (slugs.indexOf(slug) < at) throw new Refusal(importMessages.duplicateReflection(slug))
  }
  return slugs
}

const wrongSlug = (slug: string, reserved: readonly string[]): string | undefined =>
  wrong(slugSchema, slug) ?? (reserved.includes(slug) ? editorMessages.reservedSlug : undefined)

const wrong = (schema: v.GenericSchema, value: string): string | undefined =>
  v.safeParse(schema, value).issues?.[0].message
