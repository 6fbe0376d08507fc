// The rules of all components: a page carries only those of its own first paint (decision 041). Knows none of them.

/** The build puts them here, once they are known; in development a page has them all. */
const RULES = '@late-style@'

/** Before anything is shown that did not come with the page. Last in the cascade, and so all that must come after them is among them. */
export function adoptLateStyle(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(RULES)
  document.adoptedStyleSheets = [sheet]
}
