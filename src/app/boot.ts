// What runs in the head of a document, before its first paint: the reader's settings. Whatever fails, the page reads on.
import { applySettings } from '#device/settings-at-start.ts'

// Classic and tiny.
;(() => {
  const apply = () => applySettings(import.meta.env.BASE_URL)
  apply()
  // Chosen in another tab; chosen while this page was kept for a step back.
  addEventListener('storage', apply)
  addEventListener('pageshow', apply)
})()
