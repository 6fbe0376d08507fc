// Holds a value back until the frame it came with is on screen: what hangs on it must not delay that frame. Knows no values.
import { useEffect, useState } from 'react'

/** @returns undefined from a change on until that change has been painted; the first value at once */
export function useSettled<Value>(value: Value): Value | undefined {
  const [settled, setSettled] = useState(() => value)
  useEffect(() => afterPaint(() => setSettled(() => value)), [value])
  return settled === value ? value : undefined
}

/** A task begun in a frame runs once that frame has been painted. @returns cancels */
function afterPaint(callback: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    task = setTimeout(callback)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(task)
  }
}
