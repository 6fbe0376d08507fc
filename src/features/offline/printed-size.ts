// A size as a reader reads it. Knows nothing of what has it.
import { messages } from '#content/messages.ts'

const KILOBYTE = 1000
const MEGABYTE = 1_000_000

export function printedSize(bytes: number): string {
  if (bytes < MEGABYTE) return messages.kilobytes(String(Math.ceil(bytes / KILOBYTE)))
  return messages.megabytes((bytes / MEGABYTE).toFixed(1))
}
