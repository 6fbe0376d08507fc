// Packs the files of a book as EPUB wants them, the same bytes for the same files. Knows nothing of what they hold.
import { strToU8, type Zippable, zipSync } from 'fflate'

const TYPE = 'application/epub+zip'
const FOLDER = 'EPUB'
/** Already compressed. */
const PICTURE = /\.(?:png|jpe?g|gif)$/

/** @param files contents by name below the book's own folder @param packageFile the one that names the others */
export function zipBook(files: ReadonlyMap<string, string | Uint8Array>, packageFile: string): Uint8Array {
  const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/${packageFile}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`
  const entries: Zippable = {
    // First, and as it is: by it the file is known for a book.
    mimetype: [strToU8(TYPE), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
  }
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[`${FOLDER}/${name}`] = [bytes, { level: PICTURE.test(name) ? 0 : 9 }]
  }
  // The first day a zip can name, in the time of whatever zone the build runs in.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) })
}
