// Compresses answers, and keeps what it has compressed while the file stays the same. Knows no addresses.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const KEPT = 500
const TEXT = /^(?:text\/|application\/(?:json|xml|manifest\+json|atom\+xml)|image\/svg)/

/** Best of what a request accepts, for a kind of content. */
export function chooseEncoding(accepted: string, contentType: string): Encoding {
  if (!TEXT.test(contentType)) return 'identity'
  const refused = (name: string) => new RegExp(`\\b${name}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`).test(accepted)
  const fits = (name: string) => new RegExp(`\\b${name}\\b`).test(accepted) && !refused(name)
  if (fits('br')) return 'br'
  return fits('gzip') ? 'gzip' : 'identity'
}

/** Compresses bytes; `key` names them and their version. */
export type Compress = (key: string, bytes: Uint8Array, encoding: Encoding) => Promise<Uint8Array>

export function createCompressor(): Compress {
  const kept = new Map<string, Promise<Uint8Array>>()
  return (key, bytes, encoding) => {
    if (encoding === 'identity') return Promise.resolve(bytes)
    const name = `${encoding} ${key}`
    const result = kept.get(name) ?? compress(bytes, encoding)
    kept.delete(name)
    kept.set(name, result)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return result
  }
}

function compress(bytes: Uint8Array, encoding: 'br' | 'gzip'): Promise<Uint8Array> {
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 })
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
