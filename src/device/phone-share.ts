// Opens the phone's own menu of ways to share. Knows nothing of what is shared.

/** @returns whether that worked: whoever thinks better of it has not failed */
export async function openPhoneShare(shared: ShareData): Promise<boolean> {
  try {
    await navigator.share(shared)
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}
