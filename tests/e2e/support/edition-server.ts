// Serves the editions of browser tests. What was compressed for one test is there for the next: else most of their time goes there.
import type { Server } from 'node:http'
import { EDITIONS, type EditionName, editionFolder } from '#tests/e2e/support/editions.ts'
import { createCompressor } from '#tools/serve/compress.ts'
import { createSiteServer } from '#tools/serve/site-server.ts'

const compress = createCompressor()

/** A server of an edition, not yet listening. */
export const createEditionServer = (name: EditionName): Server =>
  createSiteServer({ root: editionFolder(name), base: EDITIONS[name].BASE_PATH, compress })
