// The words of an event's book that are not the event's own. The app never loads them.

export const bookMessages = {
  contents: '目录',
  cover: '封面',
  /** Who speaks in a reflection, and where they stand. */
  voice: (name: string, post: string) => (post === '' ? name : `${name}　${post}`),
}
