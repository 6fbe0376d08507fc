// The Caddyfile of an edition: one site, from the rules of host-headers.ts. Reads no edition.
import { NOT_FOUND_FILE } from '#content/paths.ts'
import { CACHE_RULES, type HeaderRule, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { hostMessages } from '#tools/publish/messages.ts'
import { editionFolder, type HostOptions } from './host-options.ts'
import { fullType, MEDIA_TYPES, TEXT_TYPES } from './media-types.ts'

/** For `/etc/caddy/Caddyfile`, or a file it imports. With a domain Caddy answers by HTTPS of itself. */
export function caddyFile(options: HostOptions): string {
  const { base, root, serverName } = options
  const below = base.slice(0, -1)
  // The first rule that fits counts in our table, the last header set in Caddy.
  const caching = CACHE_RULES.toReversed().flatMap((rule) => cachingLines(rule, below))
  return `# ${hostMessages.generatedBy('caddy')}
# ${hostMessages.filesGoTo(editionFolder(options))}
${serverName} {
	root * ${root}

	encode {
		gzip
		minimum_length 256
		match {
${TEXT_TYPES.map((type) => `			header Content-Type ${type}*`).join('\n')}
		}
	}

	# ${hostMessages.asWritten}
	route {
		header {
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `			${name} "${value}"`)
  .join('\n')}
		}

		@write not method GET HEAD
		header @write Allow "GET, HEAD"
		respond @write 405

${indent(caching)}
		# ${hostMessages.keepQuery}
		map {query} {asked} {
			"" ""
			default "?{query}"
		}
		@bare {
			path_regexp bare ^(/.*[^/])$
			file {path}/index.html
		}
		redir @bare {re.bare.1}/{asked} 308
${base === '/' ? '' : `		redir / ${base}{asked} 302\n`}
${indent(MEDIA_TYPES.flatMap(typeLines))}
		file_server
	}

	handle_errors {
		# ${hostMessages.neverKeepMissing}
		header Cache-Control no-cache
		@missing expression {http.error.status_code} == 404
		handle @missing {
			rewrite * ${below}${NOT_FOUND_FILE}
			header Content-Type "text/html; charset=utf-8"
			file_server
		}
	}
}
`
}

function cachingLines({ prefix, endings, cacheControl }: HeaderRule, below: string): string[] {
  if (prefix === '/') return [`header Cache-Control "${cacheControl}"`]
  if (!endings) return [`header ${below}${prefix}* Cache-Control "${cacheControl}"`]
  const matcher = `@${prefix.slice(1)}`
  const paths = endings.map((ending) => `${below}${prefix}*${ending}`)
  return [`${matcher} path ${paths.join(' ')}`, `header ${matcher} Cache-Control "${cacheControl}"`]
}

// Caddy asks the system for types, and every system answers otherwise.
function typeLines(type: (typeof MEDIA_TYPES)[number]): string[] {
  const matcher = `@type-${type.extensions[0]}`
  const paths = type.extensions.map((extension) => `*.${extension}`)
  return [`${matcher} path ${paths.join(' ')}`, `header ${matcher} Content-Type "${fullType(type)}"`]
}

const indent = (lines: readonly string[]): string => lines.map((line) => `\t\t${line}\n`).join('')
