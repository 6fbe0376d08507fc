// Owns what a data router would: the page on screen, taps, scroll, focus, announcement, and what to say when one fails.
import { useEffect, useRef, useState } from 'react'
import { useHref } from 'react-router-dom'
import { messages } from '#content/messages.ts'
import type { Site } from '#content/schema/site.ts'
import { UpdateNotice } from '#features/offline/update-notice.tsx'
import type { LoadedPage } from '#routes/define-route.tsx'
import { LoadingBar } from '#ui/loading-bar.tsx'
import { MessageStack } from '#ui/message-stack.tsx'
import { OrNothing } from '#ui/or-nothing.tsx'
import { StatusMessage } from '#ui/status-message.tsx'
import { DiagnosisOnDemand } from './diagnosis-on-demand.tsx'
import { DocumentHead } from './document-head.tsx'
import { KeysOnDemand } from './keys-on-demand.tsx'
import { Layout } from './layout.tsx'
import { MissingPart } from './missing-part.tsx'
import type { PageCache } from './page-cache.ts'
import { PassagesOnDemand } from './passages-on-demand.tsx'
import { PicturesOnDemand } from './pictures-on-demand.tsx'
import { ReadingOnDemand } from './reading-on-demand.tsx'
import type { ScrollTops } from './scroll-tops.ts'
import { useArrival } from './use-arrival.ts'
import { useHeadStart } from './use-head-start.ts'
import { type Destination, useLinkTaps } from './use-link-taps.ts'
import { useOfflineVisits } from './use-offline-visits.ts'
import { useOpening } from './use-opening.ts'
import { useOwnPreview } from './use-own-preview.ts'
import { useReading } from './use-reading.ts'
import { useShareAdapter } from './use-share-adapter.ts'
import { useShownPage } from './use-shown-page.ts'
import { useSong } from './use-song.ts'
import { WayBackOnDemand } from './way-back-on-demand.tsx'

interface NavigationProps {
  site: Site
  /** The page that came with the document. */
  first: LoadedPage
  cache: PageCache
  scrollTops: ScrollTops
  ordinaryLoad(destination: Destination): void
  /** Every link an ordinary page load: where a page is known by the address it was entered by. */
  everyTapLoads?: boolean
}

export function Navigation({
  site,
  first,
  cache,
  scrollTops,
  ordinaryLoad,
  everyTapLoads = false,
}: NavigationProps) {
  const { pending, retry, open, fetchMissing } = useOpening(cache, ordinaryLoad)
  const shown = useShownPage(cache, first, fetchMissing)
  const { page } = shown
  const jump = useArrival(shown, scrollTops)
  useOwnPreview(first, page)
  const home = useHref('/')
  const reads = useReading()
  useOfflineVisits(page, useSong(page.faces, home), reads)
  useShareAdapter(site, page.head, home)
  const basename = home.replace(/\/$/, '')
  const onReach = useHeadStart(cache, page, !everyTapLoads)
  useLinkTaps({ basename, onTap: everyTapLoads ? undefined : open, onReach })

  return (
    <>
      <DocumentHead head={page.head} site={site} />
      {pending && <LoadingBar label={messages.loading} />}
      <Layout page={page} site={site} />
      <OrNothing>
        <DiagnosisOnDemand />
      </OrNothing>
      <OrNothing key={page.head.path}>
        <PicturesOnDemand />
      </OrNothing>
      <OrNothing>
        <KeysOnDemand />
      </OrNothing>
      <Announcement first={first} page={page} />
      <MessageStack>
        <OrNothing>
          <WayBackOnDemand jump={jump} />
        </OrNothing>
        <UpdateNotice />
        <OrNothing>
          <ReadingOnDemand busy={pending} cache={cache} location={shown.location} page={page} reads={reads} />
        </OrNothing>
        <OrNothing>
          <PassagesOnDemand page={page} reads={reads} search={shown.location.search} site={site} />
        </OrNothing>
        <MissingPart />
        {retry && (
          <StatusMessage action={messages.retry} onAction={retry} text={messages.loadFailed} urgent />
        )}
      </MessageStack>
    </>
  )
}

/** Says which page was opened, to those who listen; silent on the page that came with the document. */
function Announcement({ first, page }: { first: LoadedPage; page: LoadedPage }) {
  const [text, setText] = useState('')
  const announced = useRef(first)
  useEffect(() => {
    if (page === announced.current) return
    announced.current = page
    setText(messages.opened(page.head.title))
  }, [page])
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  )
}
