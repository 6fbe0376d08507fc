// Which addresses a link in an article may have. Knows nothing of where the link stands.

// No backslash and no second slash after the first: browsers read both as another host.
const INSIDE = /^\/(?![/\\])[^\s\\]*$/
// A host is plain ASCII: a full-width colon or dot is a slip that no browser could follow.
const OUTSIDE =
  /^(?:https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s\\]*)?|mailto:[^\s\\]+)$/i

/** Whether an address may be followed from an article: http, https, mail, or a path inside this site. */
export function isSafeLink(address: string): boolean {
  return INSIDE.test(address) || OUTSIDE.test(address)
}
