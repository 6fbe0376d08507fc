// Starts each host with the file we make for it, changed only in where it listens. Asks nothing.
import { mkdtempSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { freePort } from '#tests/support/free-port.ts'
import { caddyFile } from '#tools/publish/hosts/caddy-file.ts'
import { nginxFile } from '#tools/publish/hosts/nginx-file.ts'
import { createSiteServer } from '#tools/serve/site-server.ts'
import { type RunningHost, startProcess } from './host-process.ts'

/** @param root what is published as `/`; its parent takes what the host writes */
export type StartHost = (root: string, base: string) => Promise<RunningHost>

const serverName = 'example.org'

export const startNginx: StartHost = async (root, base) => {
  const port = await freePort()
  const own = mkdtempSync(join(dirname(root), 'nginx-'))
  const server = replaceOnce(
    nginxFile({ base, root, serverName }),
    /listen 80;\s+listen \[::\]:80;/,
    `listen 127.0.0.1:${port};`,
  )
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own};`,
  )
  const file = join(own, 'nginx.conf')
  // Its workers leave root's rights behind, and with them this folder, unless told to stay root.
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${own}/nginx.pid;
events {}
http {
access_log off;
${temporary.join('\n')}
${server}}
`,
  )
  return startProcess('nginx', ['-p', own, '-c', file, '-e', 'stderr'], port)
}

export const startCaddy: StartHost = async (root, base) => {
  const port = await freePort()
  const own = mkdtempSync(join(dirname(root), 'caddy-'))
  const site = replaceOnce(
    caddyFile({ base, root, serverName }),
    `\n${serverName} {`,
    `\nhttp://127.0.0.1:${port} {`,
  )
  const file = join(own, 'Caddyfile')
  writeFileSync(
    file,
    `{
	admin off
	auto_https off
	default_bind 127.0.0.1
	storage file_system ${own}
}
${site}`,
  )
  const home = { HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own }
  return startProcess('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port, home)
}

export const startOwnServer: StartHost = async (root, base) => {
  const server = createSiteServer({ root: join(root, base), base })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

function replaceOnce(text: string, what: string | RegExp, by: string): string {
  const replaced = text.replace(what, by)
  if (replaced === text) throw new Error(`the file no longer says ${what}`)
  return replaced
}
