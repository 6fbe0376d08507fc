// Makes work that would get into its own way wait for itself. Knows nothing of the work.

/** One call at a time for each key: the next begins when the last has ended, well or not. */
export function inTurn<Rest extends readonly unknown[], Result>(
  work: (key: string, ...rest: Rest) => Promise<Result>,
): (key: string, ...rest: Rest) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>()
  return (key, ...rest) => {
    const result = (last.get(key) ?? Promise.resolve()).then(() => work(key, ...rest))
    last.set(
      key,
      result.catch(() => undefined),
    )
    return result
  }
}
