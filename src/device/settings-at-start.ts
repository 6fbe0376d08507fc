// Puts the reader's settings on the document, before its first paint and ever after. Stands in every page: as small as can be.

export const SETTING_NAMES = [
  'theme',
  'size',
  'face',
  'leading',
  'paragraph',
  'align',
  'source',
  'keys',
] as const
export type SettingName = (typeof SETTING_NAMES)[number]

/** Where a setting is kept. @param base base path with a slash at both ends */
export const settingKey = (base: string, name: SettingName): string => `xinde:${base}:${name}`

/** The paper of each theme of tokens.css, for what the browser paints around the page. */
export const THEME_PAPER: Readonly<Record<string, string>> = {
  paper: '#fbf8f1',
  white: '#fff',
  night: '#15161a',
  contrast: '#fff',
}

/**
 * Each setting that is kept becomes `data-<name>` on `<html>`, for the style sheet: a word it does not know changes nothing.
 * Where nothing can be read, what the document has stands.
 */
export function applySettings(base: string): void {
  const { dataset } = document.documentElement
  try {
    for (const name of SETTING_NAMES) {
      const word = localStorage.getItem(settingKey(base, name))
      if (word) dataset[name] = word
      else delete dataset[name]
    }
  } catch {
    // Storage is blocked.
  }
  paintAround(dataset.theme)
}

/** Colours the browser's own bars: index.html has an element for light systems, then one for dark ones. */
export function paintAround(theme = ''): void {
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((element, at) => {
    element.content = THEME_PAPER[theme] ?? (at ? '#15161a' : '#fbf8f1')
  })
}
