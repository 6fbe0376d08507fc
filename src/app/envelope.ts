// The JSON of a page, inline in its document and beside it as data.json. Knows nothing of what the data says.

/** `shell` names the scripts and styles the page was built with: data of another shell may not fit this one. */
export interface Envelope {
  shell: string
  route: string
  data: unknown
}

/** An envelope from parsed JSON; undefined when it is none. */
export function readEnvelope(json: unknown): Envelope | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const { shell, route, data } = json as Partial<Envelope>
  return typeof shell === 'string' && typeof route === 'string' ? { shell, route, data } : undefined
}
