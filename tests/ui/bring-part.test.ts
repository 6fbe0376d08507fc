import { expect, test, vi } from 'vitest'
import { bringPart, isPartMissing, onMissingPart } from '#ui/bring-part.ts'

const fails = () => Promise.reject(new Error('no such file'))

test('hands over a part that came', async () => {
  expect(await bringPart(async () => 'part')).toBe('part')
  expect(isPartMissing()).toBe(false)
})

test('remembers that a part could not be had, until one comes', async () => {
  const told = vi.fn()
  const stop = onMissingPart(told)
  expect(await bringPart(fails)).toBeUndefined()
  expect(isPartMissing()).toBe(true)
  await bringPart(async () => 'part')
  expect(isPartMissing()).toBe(false)
  expect(told).toHaveBeenCalledTimes(2)
  stop()
  await bringPart(fails)
  expect(told).toHaveBeenCalledTimes(2)
})
