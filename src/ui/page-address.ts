// The one address of the page on screen, without what messengers and passages added. Knows nothing of how it is used.

/** The canonical address where the paper has told its host, else the one the page was opened at. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  return canonical ?? location.origin + location.pathname
}
