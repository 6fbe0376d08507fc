// Waits until the machine has little else to do. Knows nothing of what is measured afterwards.
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const SAMPLE_MS = 400
const MOST_SAMPLES = 25
const BUSY = 0.2

/** @returns {Promise<boolean>} whether it became quiet within ten seconds */
export async function quietMachine() {
  for (let sample = 0; sample < MOST_SAMPLES; sample += 1) {
    const before = times()
    await sleep(SAMPLE_MS)
    const after = times()
    if (1 - (after.idle - before.idle) / (after.all - before.all) < BUSY) return true
  }
  return false
}

function times() {
  let idle = 0
  let all = 0
  for (const { times: spent } of cpus()) {
    idle += spent.idle
    for (const ms of Object.values(spent)) all += ms
  }
  return { idle, all }
}
