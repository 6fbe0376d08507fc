import { execFile } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#tools/command/refusal.ts'
import { editionFolder, readHostOptions } from '#tools/publish/hosts/host-options.ts'

const options = (argv: string, env = {}) => readHostOptions(argv.split(' '), env).options

function run(...argv: string[]): Promise<{ status: number; out: string; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'tools/publish/hosts/main.ts', ...argv],
      (error, out, said) => resolve({ status: Number(error?.code ?? 0), out, said }),
    )
  })
}

// Each process takes half a second of a core; a busy machine has none to spare.
describe('npm run hosts', { timeout: 60_000 }, () => {
  test('prints the file, and nothing else', async () => {
    const { status, out, said } = await run('nginx', '--base', 'reader', '--server-name', 'news.example.org')
    expect({ status, said }).toEqual({ status: 0, said: '' })
    expect(out).toContain('server_name news.example.org;')
    expect(out).toContain('location ^~ /reader/assets/ {')
  })

  test('refuses a host it does not know in one line', async () => {
    const { status, out, said } = await run('apache')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(said).toMatch(/^用法：[^\n]+\n$/)
  })

  test('takes the base path from the variable of the build, unless it is told', () => {
    expect(options('nginx', { BASE_PATH: '/reader' }).base).toBe('/reader/')
    expect(options('nginx --base /', { BASE_PATH: '/reader' }).base).toBe('/')
  })

  test('says where the files go', () => {
    expect(editionFolder(options('nginx --root /srv/报纸/ --base /reader'))).toBe('/srv/报纸/reader/')
    expect(editionFolder(options('nginx --root /'))).toBe('/')
  })

  test('lets nothing into a file that would say something else there', () => {
    for (const argv of [
      'nginx caddy',
      'nginx --port 80',
      'nginx --root srv',
      'nginx --root /srv;',
      'nginx --root /srv/{x}',
      'nginx --root /srv/$x',
      'nginx --base /a"b/',
      'nginx --server-name a;b',
      'nginx --server-name a{b',
    ])
      expect(() => options(argv), argv).toThrow(Refusal)
    expect(() => readHostOptions([], {})).toThrow(Refusal)
    expect(() => readHostOptions(['nginx', '--root', '/srv/a b'], {})).toThrow(Refusal)
    expect(() => readHostOptions(['nginx', '--root', '/srv\n}'], {})).toThrow(Refusal)
  })
})
