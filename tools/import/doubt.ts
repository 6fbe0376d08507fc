// A place where the importer chose and an editor should look. Knows nothing of how it is shown.

/** `lines` are line numbers of the source, from 1, in order; empty for the text as a whole. */
export interface Doubt {
  lines: number[]
  message: string
  /** Of the line whose role is in question. */
  key?: string
}
