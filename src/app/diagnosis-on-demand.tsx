// Brings the diagnosis when the address has `?diag=1`, and nothing otherwise. Knows nothing of what it says.
import { type ComponentType, useEffect, useState } from 'react'
import { bringPart } from '#ui/bring-part.ts'

const ASKED = /[?&]diag=1(?=&|$)/

export function DiagnosisOnDemand() {
  const [part, setPart] = useState<{ Part: ComponentType }>()
  useEffect(() => {
    if (!ASKED.test(location.search)) return
    bringPart(() => import('#features/diagnosis/diagnosis.tsx')).then(
      (brought) => brought && setPart({ Part: brought.Diagnosis }),
    )
  }, [])
  return part ? <part.Part /> : null
}
