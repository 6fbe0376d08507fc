// Keeps the style sheet of first paint from being fetched again: it stands in every page. Knows nothing of its rules.
import type { Plugin } from 'vite'

/**
 * Parts that come on demand fetch the style sheets of all they import, the app's own among them.
 * @param taken receives the names of the app's sheets
 */
export function takeFirstStyle(taken: Set<string>): Plugin {
  return {
    name: 'xinde:first-style',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const item of Object.values(bundle)) {
          const sheets = item.type === 'chunk' && item.isEntry ? item.viteMetadata?.importedCss : undefined
          for (const sheet of sheets ?? []) taken.add(sheet)
          sheets?.clear()
        }
      },
    },
  }
}
