// The place of how many of some articles were read: brought later. Knows no state.
import { type ReadCountProps, useReadingParts } from './reading-parts.ts'

export function ReadCount(props: ReadCountProps) {
  const parts = useReadingParts()
  return parts && <parts.Count {...props} />
}
