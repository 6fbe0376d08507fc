// A day of print as the moment feeds and books ask for. Knows no clock.

/** A paper's day begins in Beijing. @param day ISO 8601 */
export const momentOf = (day: string): string => `${day}T00:00:00+08:00`
