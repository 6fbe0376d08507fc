// Where the site's files stand for those outside it. Knows no file.
import type { Site } from '#content/schema/site.ts'

/** Makes an address of a path: absolute when site.json has a base URL, else from the root of whatever host there is. */
export type AddressOf = (path: string) => string

/** @param base base path with a slash at both ends */
export function createAddresses({ baseUrl }: Site, base: string): AddressOf {
  return (path) => (baseUrl ?? base) + path.slice(1)
}
