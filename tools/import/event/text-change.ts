// Where two texts differ, as the one stretch between what they share at both ends. Knows nothing of blocks.

export interface TextChange {
  /** Shared before and after, as much as shows the place. */
  before: string
  left: string
  right: string
  after: string
}

const AROUND = 8

/** The change from `old` to `now`, never through half a character. */
export function textChange(old: string, now: string): TextChange {
  const from = [...old]
  const to = [...now]
  let start = 0
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1
  let end = 0
  while (
    end < from.length - start &&
    end < to.length - start &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end += 1
  const shared = from.slice(0, start)
  const tail = end === 0 ? [] : from.slice(-end)
  return {
    before: `${shared.length > AROUND ? '…' : ''}${shared.slice(-AROUND).join('')}`,
    left: from.slice(start, from.length - end).join(''),
    right: to.slice(start, to.length - end).join(''),
    after: `${tail.slice(0, AROUND).join('')}${tail.length > AROUND ? '…' : ''}`,
  }
}
