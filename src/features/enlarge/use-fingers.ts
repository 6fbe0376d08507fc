// Fingers, mouse and wheel on the frame of a picture, told as movements. Knows nothing of what they do to it.
import { type RefObject, useEffect } from 'react'
import type { Point } from './view.ts'

interface Movements {
  /** Points count from the middle of the frame. */
  onEnlarge(factor: number, at: Point): void
  onShift(by: Point): void
  onDoubleTap(at: Point): void
}

const DOUBLE_TAP_MS = 350
const DOUBLE_TAP_PX = 24
const WHEEL = 0.002
/** A pinch on a touchpad comes as a wheel with Ctrl, in small steps. */
const TOUCHPAD_PINCH = 0.012

/** @param movements one and the same object every time */
export function useFingers(frame: RefObject<HTMLElement | null>, movements: Movements): void {
  useEffect(() => {
    const element = frame.current
    return element ? listen(element, movements) : undefined
  }, [frame, movements])
}

function listen(frame: HTMLElement, { onEnlarge, onShift, onDoubleTap }: Movements): () => void {
  const fingers = new Map<number, Point>()
  let lastTap = { at: { x: 0, y: 0 }, time: Number.NEGATIVE_INFINITY }
  let downAt: Point | undefined
  const ends = new AbortController()
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    react: (event: HTMLElementEventMap[Type]) => void,
  ) => frame.addEventListener(type, react, { signal: ends.signal, passive: false })

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
  }

  on('pointerdown', (event) => {
    frame.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, pointOf(event))
    downAt = fingers.size === 1 ? pointOf(event) : undefined
  })
  on('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = pointOf(event)
    fingers.set(event.pointerId, now)
    const [other] = [...fingers].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    if (!other) return onShift({ x: now.x - before.x, y: now.y - before.y })
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
    onShift({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 })
    onEnlarge(distance(now, other) / Math.max(1, distance(before, other)), middle)
  })
  on('pointerup', (event) => {
    const at = pointOf(event)
    const isTap = downAt !== undefined && distance(downAt, at) < DOUBLE_TAP_PX
    if (!isTap) return
    const isSecond =
      event.timeStamp - lastTap.time < DOUBLE_TAP_MS && distance(lastTap.at, at) < DOUBLE_TAP_PX
    if (isSecond) onDoubleTap(at)
    lastTap = { at, time: isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp }
  })
  for (const type of ['pointerup', 'pointercancel'] as const)
    on(type, (event) => void fingers.delete(event.pointerId))
  on('wheel', (event) => {
    event.preventDefault()
    onEnlarge(Math.exp(-event.deltaY * (event.ctrlKey ? TOUCHPAD_PINCH : WHEEL)), pointOf(event))
  })
  return () => ends.abort()
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
