// Ids of the places in a page that are no blocks. Spelt once, for those who set them and those who lead there.

export const PAGE_TOP = 'main'
export const REPORT_TITLE = 'report'
export const REFLECTIONS = 'reflections'
export const CORRECTIONS = 'corrections'
