// Names of the caches, all with the base path in them: a neighbour on the same host keeps his. Opens none.

/** Begins every name of ours. @param base base path with a slash at both ends */
const ownPrefix = (base: string): string => `xinde:${base}:`

/** The cache of one version of a pack, filled once and never changed. */
export const packCache = (base: string, id: string, version: string): string =>
  `${ownPrefix(base)}pack:${id}@${version}`

/** What is held: small records, no files. */
export const ledgerCache = (base: string): string => `${ownPrefix(base)}ledger`

/** The pack a cache belongs to; undefined for the ledger and for strangers. */
export function packOfCache(base: string, name: string): { id: string; version: string } | undefined {
  const prefix = `${ownPrefix(base)}pack:`
  if (!name.startsWith(prefix)) return undefined
  const at = name.lastIndexOf('@')
  return { id: name.slice(prefix.length, at), version: name.slice(at + 1) }
}
