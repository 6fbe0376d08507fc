// Whether the reader has asked the browser to save data. Knows nothing of what is saved by it.

/** The part of the Network Information API that says so; only Chromium has it. */
type Connection = { connection?: { saveData?: boolean } }

export const savesData = (): boolean => (navigator as Connection).connection?.saveData === true
