// The one function of the package `subset-font`, which comes without types.
declare module 'subset-font' {
  function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: { targetFormat: 'woff2' | 'truetype'; keepFeatures: readonly string[]; keepAllGlyphs?: boolean },
  ): Promise<Uint8Array>
  export = subsetFont
}
