// What concerns the reader's own reading, on whatever page: place, progress, states in lists, what is unread. On demand.
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Location, useHref } from 'react-router-dom'
import { deviceRecords } from '#device/database.ts'
import { forgetArticle } from '#device/forget-article.ts'
import { readStates } from '#device/reading-log.ts'
import { setRemembers } from '#device/remembers.ts'
import { ArticleReading } from '#features/reading/article-reading.tsx'
import { FleetingNotice } from '#features/reading/fleeting-notice.tsx'
import { ReadingProgress } from '#features/reading/reading-progress.tsx'
import { createStateBook } from '#features/reading/state-book.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { withdrawnRoute } from '#routes/withdrawn.tsx'
import { useSettled } from '#ui/use-settled.ts'
import { articleOf } from './article-of.ts'
import type { PageCache } from './page-cache.ts'
import { targetOf } from './use-arrival.ts'
import { useReadingLists } from './use-reading-lists.tsx'
import { useUnread } from './use-unread.ts'

interface ReadingProps {
  page: LoadedPage
  location: Location
  cache: PageCache
  /** The reader has scrolled before this was there. */
  reads: boolean
}

export function Reading({ page, location, cache, reads }: ReadingProps) {
  const base = useHref('/')
  const [firstPage] = useState(page)
  const records = useMemo(() => deviceRecords(base), [base])
  const book = useMemo(() => createStateBook((pages) => readStates(records, pages)), [records])
  const article = useSettled(useMemo(() => articleOf(page), [page]))
  useReadingLists(book, useUnread(records, page, cache))

  const noted = useCallback(() => {
    if (!records.isFleeting()) setRemembers(base, true)
    book.refresh()
  }, [records, base, book])

  const withdrawn = page.route === withdrawnRoute.id ? location.pathname : undefined
  useEffect(() => {
    if (withdrawn !== undefined) forgetArticle(records, withdrawn)
  }, [records, withdrawn])

  return (
    <>
      {article && (
        <>
          <ReadingProgress key={`progress ${article.page}`} />
          <ArticleReading
            article={article}
            base={base}
            corrections={article.corrections}
            isAddressed={() => targetOf(location) !== null}
            key={article.page}
            moved={reads && page === firstPage && !isRestored()}
            onNoted={noted}
            records={records}
          />
          <FleetingNotice base={base} records={records} />
        </>
      )}
    </>
  )
}

/** Whether the browser has scrolled this document to where it was before. */
function isRestored(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return visit !== undefined && visit.type !== 'navigate'
}
