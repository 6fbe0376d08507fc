// Brings the diagnosis when the address has `?diag=1`, and nothing otherwise. Knows nothing of what it says.
import { useEffect, useState } from 'react'
import { usePart } from '#ui/use-part.ts'

const ASKED = /[?&]diag=1(?=&|$)/
const bring = () => import('#features/diagnosis/diagnosis.tsx')

export function DiagnosisOnDemand() {
  const [asked, ask] = useState(false)
  useEffect(() => ask(ASKED.test(location.search)), [])
  const part = usePart(asked, bring)
  return part ? <part.Diagnosis /> : null
}
