// Opens the sheet of the reader's settings, which comes on demand. Knows none of them.
import { useState } from 'react'
import { messages } from '#content/messages.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { usePart } from '#ui/use-part.ts'

const bring = () => import('./settings-sheet.tsx')

export function SettingsButton() {
  const [button, setButton] = useState<HTMLElement>()
  const part = usePart(button !== undefined, bring)
  return (
    <>
      <IconButton
        expanded={button !== undefined}
        icon="type"
        name={messages.settings}
        onClick={setButton}
        shortcut="s"
      />
      {button && part && <part.SettingsSheet button={button} onClose={() => setButton(undefined)} />}
    </>
  )
}
