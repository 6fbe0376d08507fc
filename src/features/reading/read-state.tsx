// The place of an article's reading state: what stands there is brought later, and moves nothing. Knows no state.
import { type ReadStateProps, useReadingParts } from './reading-parts.ts'

export function ReadState(props: ReadStateProps) {
  const parts = useReadingParts()
  return parts ? <parts.State {...props} /> : props.children
}
