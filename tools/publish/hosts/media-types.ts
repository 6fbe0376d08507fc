// The kinds of files an edition holds, as hosts want to be told of them. Knows no host.
import { contentType } from '#tools/serve/content-types.ts'

export interface MediaType {
  /** Without parameters. */
  name: string
  /** Written in UTF-8, and worth compressing. */
  text: boolean
  /** Without the dot. */
  extensions: readonly string[]
}

const EXTENSIONS = [
  ...['html', 'js', 'css', 'json', 'xml', 'txt', 'svg', 'webmanifest'],
  ...['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'woff2', 'epub'],
]

export const MEDIA_TYPES: readonly MediaType[] = describe(EXTENSIONS)

export const TEXT_TYPES: readonly string[] = MEDIA_TYPES.filter(({ text }) => text).map(({ name }) => name)

/** The value of `Content-Type`. */
export const fullType = ({ name, text }: MediaType): string => (text ? `${name}; charset=utf-8` : name)

function describe(extensions: readonly string[]): MediaType[] {
  const byType = new Map<string, string[]>()
  for (const extension of extensions) {
    const type = contentType(`x.${extension}`)
    byType.set(type, [...(byType.get(type) ?? []), extension])
  }
  return Array.from(byType, ([type, own]) => ({
    name: type.split(';')[0] ?? type,
    text: type.endsWith('charset=utf-8'),
    extensions: own,
  }))
}
