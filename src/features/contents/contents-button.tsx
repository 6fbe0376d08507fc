// Opens the list of what a page holds, which comes on demand. Knows nothing of how it is shown.
import { useState } from 'react'
import { messages } from '#content/messages.ts'
import type { OutlineEntry } from '#content/outline.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { usePart } from '#ui/use-part.ts'

const bring = () => import('./contents-sheet.tsx')

export function ContentsButton({ outline }: { outline: readonly OutlineEntry[] }) {
  const [button, setButton] = useState<HTMLElement>()
  const part = usePart(button !== undefined, bring)
  return (
    <>
      <IconButton
        expanded={button !== undefined}
        icon="contents"
        name={messages.contents}
        onClick={setButton}
        shortcut="c"
      />
      {button && part && (
        <part.ContentsSheet button={button} onClose={() => setButton(undefined)} outline={outline} />
      )}
    </>
  )
}
