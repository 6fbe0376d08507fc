// --help, asked of each command of the desk as a process of its own: how it is used, on stdout, and 0.
import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'

function run(tool: string, ...argv: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const command = ['--import', 'tsx', `tools/${tool}/main.ts`, ...argv]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: PROJECT_ROOT }, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

test.each([
  ['import', ['--help'], 'import'],
  ['new-event', ['-h'], 'new'],
  ['rename', ['x', '--help'], 'rename'],
  ['withdraw', ['-h'], 'withdraw'],
  ['check-content', ['--help'], 'check-content'],
  ['generate', ['--events', '3', '--help'], 'generate'],
])('%s %j tells how it is used, and does nothing', { timeout: 60_000 }, async (tool, argv, name) => {
  const { status, stdout, stderr } = await run(tool, ...argv)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(new RegExp(`^用法：npm run ${name}\\P{Cc}*\n$`, 'u'))
})
