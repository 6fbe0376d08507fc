// Says quietly that there is something new, or that an article was withdrawn. Never reloads unasked.
import { messages } from '#content/messages.ts'
import { StatusMessage } from '#ui/status-message.tsx'
import { showUpdate } from './show-update.ts'
import { useOffline } from './use-offline.ts'

export function UpdateNotice() {
  const { update, gone } = useOffline()
  if (gone) return <StatusMessage text={messages.withdrawn} />
  if (!update) return null
  const text = update.added > 0 ? messages.updatedWith(update.added) : messages.updated
  return <StatusMessage action={messages.showUpdate} onAction={showUpdate} text={text} />
}
