// Saves a text as a file of the reader's, by the browser's own download. Knows nothing of the text.

export function saveText(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // After the browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
