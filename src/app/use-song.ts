// Sets the page on screen in Song, when its text is there and nothing else goes on. Knows nothing of where faces come from.
import { useEffect, useState } from 'react'
import { bringSong } from '#device/song.ts'
import { whenIdle } from './when-idle.ts'

/** @returns whether it is set in the site's own faces, not in the device's */
export function useSong(faces: readonly string[], base: string): boolean {
  const [brought, setBrought] = useState(false)
  useEffect(() => whenIdle(() => void bringSong(faces, base).then(setBrought)), [faces, base])
  return brought
}
