// How a place inside an event file is written: `reflections[0].blocks[2].text`. Knows no field.

export type PathKey = string | number

/** A path of keys as it is written in JavaScript: `reflections[0].title`. */
export function fieldName(path: readonly PathKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** The path of a field name; a key with a dot or a bracket in it reads as several. */
export function fieldPath(field: string): PathKey[] {
  return Array.from(field.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([key, index]) =>
    index === undefined ? key : Number(index),
  )
}
