// The form of a block's id: `p` and six characters of lower-case Crockford base32. Knows no block.

/** A pattern to build others with; ids are stored at import and never changed by an edit. */
export const BLOCK_ID = 'p[0-9a-hjkmnp-tv-z]{6}'
