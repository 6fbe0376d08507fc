// A place where the importer chose and an editor should look. Knows nothing of how it is shown.

/** `lines` are line numbers of the source, from 1, in order; empty for the text as a whole. */
export interface Doubt {
  lines: number[]
  message: string
  /** The decision that would change it, as the review names it: `role.x7k2pq`. */
  key?: string
}
