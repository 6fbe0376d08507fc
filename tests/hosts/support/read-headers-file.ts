// Reads a `_headers` file as Netlify and Cloudflare do: every rule that fits is applied, equal names are joined.

export interface HeadersRule {
  path: string
  headers: [name: string, value: string][]
}

export function readHeadersFile(text: string): HeadersRule[] {
  const rules: HeadersRule[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [name = '', value = ''] = line.trim().split(/: (.*)/)
    if (line.startsWith('/')) rules.push({ path: line, headers: [] })
    else rules.at(-1)?.headers.push([name, value])
  }
  return rules
}

/** Headers added to the answer for a path, by name. */
export function headersFor(rules: readonly HeadersRule[], path: string): Record<string, string> {
  const added: Record<string, string> = {}
  for (const rule of rules.filter((own) => pattern(own.path).test(path)))
    for (const [name, value] of rule.headers)
      added[name] = added[name] === undefined ? value : `${added[name]}, ${value}`
  return added
}

function pattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.\\+?^$(){}|[\]]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`)
}
