// Why an import cannot go on, as one sentence for the editor. Knows nothing of how it is shown.

/** Thrown anywhere in an import; its message is one Chinese line that says what to do. Nothing has been written. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
