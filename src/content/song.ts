// The Song face: its name in the style sheet, and how a device remembers which Song it reads in. Knows no DOM and no files.

/** The family tokens.css names before the last resorts; it stands for nothing until a face is added under this name. */
export const SONG_FAMILY = 'Xinde Song'

/** Where a device remembers its Song. @param base base path with a slash at both ends */
export const songKey = (base: string): string => `xinde:${base}:song`

/**
 * What stands there, as the boot script of a later visit needs it: a `local(…)` source for a device with a Song of its own;
 * else a line for each group of faces it has fetched, their addresses as a page names them.
 */
export const isOwnSong = (known: string): boolean => /^local\("[\w -]+"\)$/.test(known)
