// Brings the diagnosis when the address has `?diag=1`, and nothing otherwise. Knows nothing of what it says.
import { type ComponentType, useEffect, useState } from 'react'

const ASKED = /[?&]diag=1(?=&|$)/

/** Not by `lazy`: a part that cannot be loaded must not take the article with it. */
export function DiagnosisOnDemand() {
  const [part, setPart] = useState<{ Part: ComponentType }>()
  useEffect(() => {
    if (!ASKED.test(location.search)) return
    import('#features/diagnosis/diagnosis.tsx').then(
      ({ Diagnosis }) => setPart({ Part: Diagnosis }),
      () => undefined,
    )
  }, [])
  return part ? <part.Part /> : null
}
