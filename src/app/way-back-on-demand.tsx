// Brings the way back when the reader has jumped. Knows nothing of how it looks.
import { type Location, useNavigate } from 'react-router-dom'
import { unasked } from '#ui/bring-part.ts'
import { usePart } from '#ui/use-part.ts'

// Nobody asked for it: one that cannot be had is no matter, and the browser's own way back is there.
const bring = unasked(() => import('#features/way-back/way-back.tsx'))

export function WayBackOnDemand({ jump }: { jump: Location | undefined }) {
  const part = usePart(jump !== undefined, bring)
  const navigate = useNavigate()
  return jump && part ? <part.WayBack key={jump.key + jump.hash} onBack={() => navigate(-1)} /> : null
}
