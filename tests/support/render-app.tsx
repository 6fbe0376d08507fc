// Opens the whole app at an address, as a reader does: real router, real table of pages, literal events.
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { Navigation } from '#app/navigation.tsx'
import { createPageCache } from '#app/page-cache.ts'
import { createPages } from '#app/pages.ts'
import type { Destination } from '#app/use-link-taps.ts'
import type { ContentSource } from '#content/source.ts'

/** @returns the reader's hands, and the addresses left by an ordinary page load */
export async function openAt(path: string, source: ContentSource) {
  const pages = createPages(source)
  const [pathname = '/'] = path.split(/[?#]/)
  const first = await pages.load(pathname)
  const ordinaryLoads: Destination[] = []
  const saved = new Map<string, number>()
  render(
    <MemoryRouter initialEntries={[path]} useTransitions={false}>
      <Navigation
        cache={createPageCache(pages, { pathname, page: first })}
        first={first}
        ordinaryLoad={(destination) => ordinaryLoads.push(destination)}
        scrollTops={{ save: (key, top) => saved.set(key, top), find: (key) => saved.get(key) }}
        site={source.site}
      />
    </MemoryRouter>,
  )
  return { reader: userEvent.setup(), ordinaryLoads }
}
