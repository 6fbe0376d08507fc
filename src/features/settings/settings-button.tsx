// Opens the sheet of the reader's settings, which comes on demand. Knows none of them.
import { useState } from 'react'
import { messages } from '#content/messages.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { usePart } from '#ui/use-part.ts'

const bring = () => import('./settings-sheet.tsx')

export function SettingsButton() {
  const [open, setOpen] = useState(false)
  const part = usePart(open, bring)
  return (
    <>
      <IconButton
        expanded={open}
        icon="type"
        name={messages.settings}
        onClick={() => setOpen(true)}
        shortcut="s"
      />
      {open && part && <part.SettingsSheet onClose={() => setOpen(false)} />}
    </>
  )
}
