// From the print lines of a title to its phrases, proposed or decided by an editor. Knows no files.
import type { Title } from '#content/schema/title.ts'
import { proposePhrases } from '#tools/import/titles/phrases.ts'

export interface ProposedTitle {
  title: Title
  doubtful: boolean
}

/** @param decided an editor's phrases, which must say the same words */
export function titleOf(lines: readonly string[], decided?: readonly (readonly string[])[]): ProposedTitle {
  if (decided !== undefined) return { title: { lines: decided.map((line) => [...line]) }, doubtful: false }
  const proposed = lines.map(proposePhrases)
  return {
    title: {
      lines: proposed.map(({ phrases }) => phrases.map((one) => one.trim()).filter((one) => one !== '')),
    },
    doubtful: proposed.some(({ doubtful }) => doubtful),
  }
}
