// Which reflection to go to from one: the next unread, from the beginning when none follows. Knows no page.

/**
 * Undefined when every other one was read, or this one is not among them.
 * @param all in the order of the report's list
 */
export function nextUnread<T extends { slug: string }>(
  all: readonly T[],
  current: string,
  isRead: (reflection: T) => boolean,
): T | undefined {
  const at = all.findIndex(({ slug }) => slug === current)
  if (at < 0) return undefined
  return [...all.slice(at + 1), ...all.slice(0, at)].find((reflection) => !isRead(reflection))
}
