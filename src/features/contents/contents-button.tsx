// Opens the list of what a page holds, which comes on demand. Knows nothing of how it is shown.
import { useState } from 'react'
import { messages } from '#content/messages.ts'
import type { OutlineEntry } from '#content/outline.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { usePart } from '#ui/use-part.ts'

const bring = () => import('./contents-sheet.tsx')

export function ContentsButton({ outline }: { outline: readonly OutlineEntry[] }) {
  const [open, setOpen] = useState(false)
  const part = usePart(open, bring)
  return (
    <>
      <IconButton
        expanded={open}
        icon="contents"
        name={messages.contents}
        onClick={() => setOpen(true)}
        shortcut="c"
      />
      {open && part && <part.ContentsSheet onClose={() => setOpen(false)} outline={outline} />}
    </>
  )
}
