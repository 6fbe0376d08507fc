// Says once that nothing of what is read will be remembered. Knows not why.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { readingMessages } from '#content/reading-messages.ts'
import type { DeviceRecords } from '#device/database.ts'
import { noteTold, toldBefore } from '#device/told-before.ts'
import { StatusMessage } from '#ui/status-message.tsx'

/** @param base base path with a slash at both ends */
export function FleetingNotice({ records, base }: { records: DeviceRecords; base: string }) {
  const fleeting = useSyncExternalStore(records.onFleeting, records.isFleeting)
  const [closed, setClosed] = useState(() => toldBefore(base))
  useEffect(() => {
    if (fleeting) noteTold(base)
  }, [fleeting, base])
  if (!fleeting || closed) return null
  return (
    <StatusMessage
      action={readingMessages.understood}
      onAction={() => setClosed(true)}
      text={readingMessages.fleeting}
    />
  )
}
