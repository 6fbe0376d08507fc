// A browser's cache storage and locks in memory, for what runs in a service worker. No more of them than is used.

const ORIGIN = 'https://paper.example'

interface Room {
  /** Bytes that may still be put; an attempt to put more is refused as a full disk does. */
  bytesLeft: number
}

/** Stands for `caches`. */
export class MemoryCaches {
  readonly opened = new Map<string, MemoryCache>()
  readonly room: Room = { bytesLeft: Number.POSITIVE_INFINITY }

  async open(name: string): Promise<MemoryCache> {
    const cache = this.opened.get(name) ?? new MemoryCache(this.room)
    this.opened.set(name, cache)
    return cache
  }

  async match(address: string, { cacheName }: { cacheName: string }): Promise<Response | undefined> {
    return this.opened.get(cacheName)?.match(address)
  }

  async keys(): Promise<string[]> {
    return [...this.opened.keys()]
  }

  async delete(name: string): Promise<boolean> {
    return this.opened.delete(name)
  }
}

export class MemoryCache {
  private readonly answers = new Map<string, Response>()

  constructor(private readonly room: Room) {}

  async match(asked: string | { url: string }): Promise<Response | undefined> {
    return this.answers.get(addressOf(asked))?.clone()
  }

  async put(asked: string, answer: Response): Promise<void> {
    const bytes = (await answer.clone().arrayBuffer()).byteLength
    if (bytes > this.room.bytesLeft) throw new DOMException('no room', 'QuotaExceededError')
    this.room.bytesLeft -= bytes
    this.answers.set(addressOf(asked), answer)
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.answers.keys()].map((url) => ({ url }))
  }

  async delete(asked: string): Promise<boolean> {
    return this.answers.delete(addressOf(asked))
  }
}

const addressOf = (asked: string | { url: string }): string =>
  new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN).href

/** Stands for `navigator.locks`: one after the other, in the order in which they were asked for. */
export class MemoryLocks {
  private last: Promise<unknown> = Promise.resolve()

  request<T>(_name: string, work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work)
    this.last = result.catch(() => undefined)
    return result
  }
}
