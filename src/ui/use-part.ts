// A part of the app that comes when it is asked for, for a component. Knows no part.
import { useEffect, useState } from 'react'
import { bringPart, forgetPart } from './bring-part.ts'

/** Undefined until the part is there. @param bring one and the same function every time */
export function usePart<Part>(asked: boolean, bring: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>()
  useEffect(() => {
    if (!asked) return
    let left = false
    bringPart(bring).then((brought) => {
      if (!left && brought) setPart(() => brought)
    })
    return () => {
      left = true
      forgetPart(bring)
    }
  }, [asked, bring])
  return part
}
