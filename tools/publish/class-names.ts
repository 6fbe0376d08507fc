// Short names for the classes of style modules: they stand in every page, before the text. Knows no styles.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const CLASS = /\.([a-z][\w-]*)(?=[^{}]*\{)/gi
const BASE = 36

/**
 * Numbers every class of every module below a folder, in one order, so that both bundles and every machine agree.
 * @returns the published name of a class of a file
 */
export function createClassNamer(folder: string): (name: string, file: string) => string {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.module.css'),
  )
  const classes = modules.flatMap((file) =>
    [
      ...new Set(Array.from(readFileSync(join(folder, file), 'utf8').matchAll(CLASS), ([, name]) => name)),
    ].map((name) => keyOf(file, name ?? '')),
  )
  const numbers = new Map(classes.sort().map((key, at) => [key, at]))
  // A letter first: a class may not begin with a digit.
  return (name, file) => {
    const key = keyOf(relative(folder, file.split('?')[0] ?? ''), name)
    const number = numbers.get(key)
    return number === undefined ? `x-${key.replace(/[^\w-]/g, '-')}` : `x${number.toString(BASE)}`
  }
}

const keyOf = (file: string, name: string): string => `${file.replaceAll('\\', '/')} ${name}`
