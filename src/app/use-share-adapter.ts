// Hands the page on screen to the operator's own adapter for WeChat, where one is named. Knows nothing of WeChat's interfaces.
import { useEffect } from 'react'
import type { Site } from '#content/schema/site.ts'
import { insideWeChat } from '#device/wechat.ts'
import type { PageHead } from '#routes/define-route.tsx'
import { pageAddress } from '#ui/page-address.ts'
import { whenIdle } from './when-idle.ts'

/** What an adapter exports (docs/wechat-share.md). */
interface ShareAdapter {
  share(page: { title: string; description: string; address: string }): unknown
}

/** Off unless site.json names an adapter. One that fails leaves WeChat's own card. */
export function useShareAdapter(
  { shareAdapter }: Site,
  { title, description }: PageHead,
  base: string,
): void {
  useEffect(() => {
    if (shareAdapter === undefined || !insideWeChat()) return
    return whenIdle(() => {
      const tell = async () => {
        const adapter: ShareAdapter = await import(/* @vite-ignore */ base + shareAdapter.slice(1))
        await adapter.share({ title, description, address: pageAddress() })
      }
      tell().catch(() => undefined)
    })
  }, [shareAdapter, title, description, base])
}
