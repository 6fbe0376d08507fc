// A file of an edition, before it is written. Knows no folder.

export interface OutputFile {
  /** Where it is published, without the base path. */
  path: string
  content: string | Uint8Array
}
