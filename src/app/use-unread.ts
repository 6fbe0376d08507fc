// What is still to be read of the event on screen: notes its reflections on this device, and finds the next unread. Shows nothing.
import { useEffect, useState } from 'react'
import { nextUnread } from '#content/next-unread.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import { noteEvent } from '#device/known-events.ts'
import { readStates } from '#device/reading-log.ts'
import type { Records } from '#device/records.ts'
import { savesData } from '#device/saves-data.ts'
import type { ReadingParts } from '#features/reading/reading-parts.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { knownEventOf, reflectionOf, reportOf } from './article-of.ts'
import type { PageCache } from './page-cache.ts'

type Unread = ReadingParts['unread']

export function useUnread(records: Records, page: LoadedPage, cache: PageCache): Unread {
  const [unread, setUnread] = useState<Unread>()
  useEffect(() => {
    let left = false
    findUnread(records, page, cache).then((found) => {
      if (!left) setUnread(found)
    })
    return () => {
      left = true
    }
  }, [records, page, cache])
  return unread
}

async function findUnread(records: Records, page: LoadedPage, cache: PageCache): Promise<Unread> {
  const reflection = reflectionOf(page)
  const report = reflection ? await reportAround(reflection.event.slug, cache) : reportOf(page)
  if (!report) return undefined
  const { slug: event, reflections } = report
  await noteEvent(records, knownEventOf(report, Date.now()))
  if (!reflection) return undefined
  const pathOf = ({ slug }: { slug: string }) => reflectionPath(event, slug)
  const states = await readStates(records, reflections.map(pathOf))
  const next = nextUnread(reflections, reflection.slug, (each) => states.get(pathOf(each)) === 'read')
  // The simple way needs no other word.
  if (!next || next.slug === reflection.next?.slug) return undefined
  return { after: pathOf(reflection), reflection: next }
}

/** Fetched ahead already, or on its way; nothing is fetched for this where data is saved. */
async function reportAround(event: string, cache: PageCache) {
  const path = reportPath(event)
  try {
    const page = savesData() ? cache.peek(path) : await cache.load(path)
    return page && reportOf(page)
  } catch {
    return undefined
  }
}
