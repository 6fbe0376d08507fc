import { expect, test, vi } from 'vitest'
import { bringPart, forgetPart, isPartMissing, onMissingPart } from '#ui/bring-part.ts'

const fails = () => Promise.reject(new Error('no such file'))

test('hands over a part that came', async () => {
  expect(await bringPart(async () => 'part')).toBe('part')
  expect(isPartMissing()).toBe(false)
})

test('remembers that a part could not be had, until it comes or nobody asks for it', async () => {
  const told = vi.fn()
  const stop = onMissingPart(told)
  expect(await bringPart(fails)).toBeUndefined()
  expect(isPartMissing()).toBe(true)
  await bringPart(async () => 'another')
  expect(isPartMissing()).toBe(true)
  forgetPart(fails)
  expect(isPartMissing()).toBe(false)
  const failsOnce = vi.fn(async () => 'part').mockRejectedValueOnce(new Error('no network'))
  await bringPart(failsOnce)
  expect(isPartMissing()).toBe(true)
  expect(await bringPart(failsOnce)).toBe('part')
  expect(isPartMissing()).toBe(false)
  expect(told).toHaveBeenCalledTimes(4)
  stop()
  await bringPart(fails)
  expect(told).toHaveBeenCalledTimes(4)
})
