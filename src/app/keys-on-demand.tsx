// Hears the single keys a reader may use, and brings what they do at the first of them. Knows nothing of what that is.
import { useEffect, useState } from 'react'
import { usePart } from '#ui/use-part.ts'

const KEYS = /^(?:[?cjkst]|Arrow(?:Left|Right))$/
const FIELDS = 'input, textarea, select, [contenteditable]'

const bring = () => import('#features/keyboard/keys.tsx')

export function KeysOnDemand() {
  const [pressed, setPressed] = useState<{ key: string }>()
  const part = usePart(pressed !== undefined, bring)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (KEYS.test(event.key) && isForUs(event)) setPressed({ key: event.key })
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  return pressed && part ? <part.Keys pressed={pressed} /> : null
}

/** Not while somebody writes, chooses in a dialog, or means another program; and not where single keys are switched off. */
function isForUs(event: KeyboardEvent): boolean {
  const { target, isComposing, ctrlKey, metaKey, altKey, defaultPrevented } = event
  if (isComposing || ctrlKey || metaKey || altKey || defaultPrevented) return false
  if (target instanceof Element && target.closest(FIELDS)) return false
  return !document.querySelector('dialog[open]') && document.documentElement.dataset.keys !== 'off'
}
