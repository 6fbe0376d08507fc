// One request as it is written, and what came back, unpacked. Knows no host.
import { type IncomingHttpHeaders, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export interface Question {
  path: string
  method?: string
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** The path goes out byte for byte: no `..` is resolved, nothing is escaped. */
export function ask(port: number, { path, method = 'GET', headers = {} }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const packed = response.headers['content-encoding'] === 'gzip' && bytes.length > 0
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: (packed ? gunzipSync(bytes) : bytes).toString(),
        })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
