// Names that no file may have on Windows, whatever follows the dot. Knows no file.

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Whether a slug names a device: its event could not be checked out on an editor's machine. */
export const isWindowsName = (slug: string): boolean => DEVICE.test(slug)
