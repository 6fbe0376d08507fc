// The screenshots an installation is offered with: names, sizes, what each shows. Knows not how they are taken.
import { manifestMessages } from '#content/manifest-messages.ts'

export interface ScreenshotFile {
  /** Name in public/. */
  file: string
  /** Of the image, in pixels. */
  width: number
  height: number
  /** Pixels of the image to one of the page. */
  scale: number
  /** Where it is shown: on a phone, or on anything wider. */
  formFactor: 'narrow' | 'wide'
  shows: 'report' | 'reflection'
  label: string
}

const PHONE = { width: 780, height: 1688, scale: 2, formFactor: 'narrow' } as const
const DESK = { width: 1280, height: 800, scale: 1, formFactor: 'wide' } as const
const REPORT = { shows: 'report', label: manifestMessages.reportShot } as const
const REFLECTION = { shows: 'reflection', label: manifestMessages.reflectionShot } as const

export const SCREENSHOT_FILES: readonly ScreenshotFile[] = [
  { file: 'screenshot-report.webp', ...PHONE, ...REPORT },
  { file: 'screenshot-reflection.webp', ...PHONE, ...REFLECTION },
  { file: 'screenshot-report-wide.webp', ...DESK, ...REPORT },
]
