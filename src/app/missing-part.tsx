// Says that a part of the app could not be brought, and offers to load the page anew. Knows no part.
import { useSyncExternalStore } from 'react'
import { messages } from '#content/messages.ts'
import { renewPage } from '#device/offline.ts'
import { isPartMissing, onMissingPart } from '#ui/bring-part.ts'
import { StatusMessage } from '#ui/status-message.tsx'

export function MissingPart() {
  const missing = useSyncExternalStore(onMissingPart, isPartMissing, () => false)
  if (!missing) return null
  return (
    <StatusMessage
      action={messages.reload}
      onAction={() => renewPage().then(() => location.reload())}
      text={messages.partMissing}
      urgent
    />
  )
}
