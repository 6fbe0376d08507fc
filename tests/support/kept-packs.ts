/** Ids in the worker's record of what is kept; run in a page. */
export async function keptPacks(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.endsWith(':ledger'))
  const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return entries.flat().map(({ url }) => decodeURIComponent(url))
}
