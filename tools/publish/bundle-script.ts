// Runs Vite for one classic script: those inline in every page, and the worker. Knows none of them.
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'

const BOOT = join(PROJECT_ROOT, 'src/app/boot.ts')
const LOADER = join(PROJECT_ROOT, 'src/app/loader.ts')
/** As far down as the pages are read. */
const INLINE_TARGET = ['es2020']

export type Output = Rolldown.RolldownOutput['output'][number]

/** The inline script of the head. */
export const bundleBoot = (base: string): Promise<string> => bundleScript(BOOT, INLINE_TARGET, base)

/** The inline script at the end of the body. */
export const bundleLoader = (base: string): Promise<string> => bundleScript(LOADER, INLINE_TARGET, base)

/** One script with everything it imports. @param base base path with a slash at both ends */
export async function bundleScript(input: string, target: string[], base: string): Promise<string> {
  const output = outputOf(
    await build({
      configFile: false,
      root: PROJECT_ROOT,
      base,
      logLevel: 'warn',
      build: {
        write: false,
        target,
        rolldownOptions: { input, output: { format: 'iife' } },
      },
    }),
  )
  const [script] = output
  if (script?.type !== 'chunk') throw new Error(`${input} gave no script`)
  return script.code.trim()
}

/** What a single build gave. */
export function outputOf(result: Awaited<ReturnType<typeof build>>): Output[] {
  if (!('output' in result)) throw new Error('a single build was expected')
  return result.output
}
