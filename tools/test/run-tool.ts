// Runs one of the project's own tools and tells whether it was content. Knows nothing of what the tool checks.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'

/** Without a shell, and by file, so that it is the same on every system. @param script path below node_modules */
export function runTool(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return run(process.execPath, [join(PROJECT_ROOT, 'node_modules', script), ...args], env)
}

/** A command with its output shown as it comes. A command that cannot be started has failed. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
