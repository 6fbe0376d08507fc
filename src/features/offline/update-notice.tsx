// Says quietly that there is something new, or that an article was withdrawn. Never reloads unasked.
import { messages } from '#content/messages.ts'
import { saidFull } from '#device/offline.ts'
import { StatusMessage } from '#ui/status-message.tsx'
import { showUpdate } from './show-update.ts'
import { useOffline } from './use-offline.ts'

export function UpdateNotice() {
  const { update, gone, full } = useOffline()
  if (gone) return <StatusMessage text={messages.withdrawn} />
  if (full) return <StatusMessage action={messages.gotIt} onAction={saidFull} text={messages.full} />
  if (!update) return null
  const text = update.added > 0 ? messages.updatedWith(update.added) : messages.updated
  return <StatusMessage action={messages.showUpdate} onAction={showUpdate} text={text} />
}
