// Why a command cannot go on, as a sentence for whoever gave it. Knows no command and not how it is shown.

/** Thrown anywhere in a command; its message is Chinese and says what to do. Nothing has been written. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
