// Opens the ways of passing the page on. Knows none of them: they come on demand.
import { useState } from 'react'
import { messages } from '#content/messages.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { usePart } from '#ui/use-part.ts'

const bring = () => import('./share-sheet.tsx')

export function ShareButton({ title }: { title: string }) {
  const [open, setOpen] = useState(false)
  const part = usePart(open, bring)
  return (
    <>
      <IconButton expanded={open} icon="share" name={messages.share} onClick={() => setOpen(true)} />
      {open && part && <part.ShareSheet onClose={() => setOpen(false)} title={title} />}
    </>
  )
}
