// What stays when the app fails: the page as it was published, complete without the app. Knows no React.

/** Asked before the app takes the page over. @returns puts the published page back; a page opened since is loaded anew */
export function keepPublished(root: HTMLElement): () => void {
  const published = root.cloneNode(true)
  const { pathname } = location
  return () => {
    if (location.pathname === pathname) root.replaceWith(published)
    else location.reload()
  }
}
