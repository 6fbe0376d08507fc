// The nginx file of an edition: one server, from the rules of host-headers.ts. Reads no edition.
import { NOT_FOUND_FILE } from '#content/paths.ts'
import { CACHE_RULES, type HeaderRule, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { hostMessages } from '#tools/publish/messages.ts'
import { editionFolder, type HostOptions } from './host-options.ts'
import { MEDIA_TYPES, TEXT_TYPES } from './media-types.ts'

/** For `sites-available` or `conf.d`: nothing in it needs another file. */
export function nginxFile(options: HostOptions): string {
  const { base, root, serverName } = options
  const below = base.slice(0, -1)
  // nginx takes text/html for granted, and complains when told.
  const told = TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')
  const types = MEDIA_TYPES.map(({ name, extensions }) => `        ${name} ${extensions.join(' ')};`)
  return `# ${hostMessages.generatedBy('nginx')}
# ${hostMessages.filesGoTo(editionFolder(options))}
server {
    # ${hostMessages.nginxTls}
    listen 80;
    listen [::]:80;
    server_name ${serverName};
    root ${root};
    index index.html;
    server_tokens off;
    # ${hostMessages.relativeRedirects}
    absolute_redirect off;

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${told};

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_types ${told};
    # ${hostMessages.brotli}
    # brotli on;
    # brotli_comp_level 6;
    # brotli_types ${told};

    # ${hostMessages.noPageInFolder}
    error_page 403 404 =404 ${below}${NOT_FOUND_FILE};

${headers('no-cache', 'always', '    ')}

${base === '/' ? '' : home(base)}${CACHE_RULES.map((rule) => location(rule, below)).join('\n')}}
`
}

// Headers of a server are forgotten by a location that adds its own: each repeats them all.
function headers(caching: string, when: '' | 'always', indent: string): string {
  const lines = Object.entries(SECURITY_HEADERS).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  )
  lines.push(`add_header Cache-Control "${caching}"${when && ` ${when}`};`)
  return lines.map((line) => indent + line).join('\n')
}

function home(base: string): string {
  return `    location = / {
        return 302 ${base}$is_args$args;
    }

`
}

function location(rule: HeaderRule, below: string): string {
  // The general rule is also for what lies beside the base path, and for errors.
  const general = rule.prefix === '/'
  const caching = headers(rule.cacheControl, general ? 'always' : '', '        ')
  return `    location ${general ? '/' : pattern(rule, below)} {\n${caching}\n    }\n`
}

function pattern({ prefix, endings }: HeaderRule, below: string): string {
  if (!endings) return `^~ ${below}${prefix}`
  const literal = (text: string) => text.replaceAll('.', String.raw`\.`)
  return `~ ^${literal(below + prefix)}[^/]*(?:${endings.map(literal).join('|')})$`
}
