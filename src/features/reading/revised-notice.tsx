// Tells who has read an article that something in it was put right since, until it has been seen. Knows not what.
import { useEffect, useState } from 'react'
import { CORRECTIONS } from '#content/places.ts'
import { readingMessages } from '#content/reading-messages.ts'
import { readFrom } from '#ui/read-from.ts'
import { StatusMessage } from '#ui/status-message.tsx'

export function RevisedNotice() {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const corrections = document.getElementById(CORRECTIONS)
    if (!corrections) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(corrections)
    return () => observer.disconnect()
  }, [])
  if (seen) return null
  const show = () => {
    const corrections = document.getElementById(CORRECTIONS)
    corrections?.scrollIntoView()
    if (corrections) readFrom(corrections)
  }
  return (
    <StatusMessage action={readingMessages.showRevision} onAction={show} text={readingMessages.revised} />
  )
}
