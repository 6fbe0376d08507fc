import { expect, test } from 'vitest'
import { enlarged, fitted, shifted, WHOLE } from '#features/enlarge/view.ts'

const PICTURE = { width: 600, height: 400 }
const PHONE = { width: 300, height: 600 }

test('the whole picture fits its frame', () => {
  expect(fitted(PICTURE, PHONE)).toEqual({ width: 300, height: 200 })
})

test('what stands under the fingers stays there while it grows', () => {
  const at = { x: 60, y: 0 }
  const view = enlarged(WHOLE, 2, at, PICTURE, PHONE)
  // The point was 60 from the middle of the picture; now it is 120 from a middle that has moved by 60.
  expect(view).toEqual({ scale: 2, x: -60, y: 0 })
})

test('it is never smaller than its frame nor larger than six times', () => {
  expect(enlarged(WHOLE, 0.1, { x: 9, y: 9 }, PICTURE, PHONE)).toEqual(WHOLE)
  expect(enlarged(WHOLE, 99, { x: 0, y: 0 }, PICTURE, PHONE).scale).toBe(6)
})

test('no edge comes further in than that of the frame', () => {
  const twice = enlarged(WHOLE, 2, { x: 0, y: 0 }, PICTURE, PHONE)
  // 600 × 400 in 300 × 600: 150 to either side, and nothing up or down.
  expect(shifted(twice, { x: 999, y: 999 }, PICTURE, PHONE)).toEqual({ scale: 2, x: 150, y: 0 })
  expect(shifted(WHOLE, { x: 50, y: 50 }, PICTURE, PHONE)).toEqual(WHOLE)
})

test('made small again, it is in the middle again', () => {
  const aside = shifted(enlarged(WHOLE, 3, { x: 0, y: 0 }, PICTURE, PHONE), { x: 200, y: 0 }, PICTURE, PHONE)
  expect(enlarged(aside, 1 / 3, { x: 100, y: 0 }, PICTURE, PHONE)).toEqual(WHOLE)
})
