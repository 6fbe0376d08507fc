// The role of a marked line in the head of a report. Knows nothing of texts.
import type { LineRole } from '#tools/import/source/line-role.ts'
import type { Item } from './item.ts'

export function roleOfMark({ line, mark }: Item): LineRole {
  if (line.given !== undefined) return line.given
  switch (mark?.kind) {
    case 'date':
      return 'meta'
    case 'sharer':
    case 'field':
    case 'unit':
      return 'byline'
    case 'section':
      return 'heading'
    default:
      return mark?.kind ?? 'text'
  }
}
