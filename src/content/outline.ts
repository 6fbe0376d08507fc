// What a page holds, as a list to jump by: its headings and, for a report, the reflections. Knows no DOM.
import { messages } from './messages.ts'
import { voiceNames } from './names.ts'
import type { ReflectionData, ReportData } from './page-data.ts'
import { reflectionPath } from './paths.ts'
import { CORRECTIONS, PAGE_TOP, REFLECTIONS, REPORT_TITLE } from './places.ts'
import type { Block } from './schema/block.ts'
import type { Title } from './schema/title.ts'

export interface OutlineEntry {
  title: Title
  /** `#id` of a place in the page, or the path of a page. */
  to: string
  /** Who speaks there. */
  by?: string
}

/** Empty where there is nothing to list but the text itself. */
export function reportOutline(data: ReportData): OutlineEntry[] {
  const headings = headingsOf(data.blocks)
  if (headings.length + data.reflections.length === 0) return []
  return [
    place(data.headline, PAGE_TOP),
    ...(data.title ? [place(data.title, REPORT_TITLE)] : []),
    ...headings,
    ...(data.corrections.length > 0 ? [place(word(messages.corrections), CORRECTIONS)] : []),
    ...(data.reflections.length > 0
      ? [place(word(data.reflectionsTitle ?? messages.reflections), REFLECTIONS)]
      : []),
    ...data.reflections.map(({ slug, title, voices }) => ({
      title,
      to: reflectionPath(data.slug, slug),
      by: voiceNames(voices),
    })),
  ]
}

export function reflectionOutline({ title, blocks }: ReflectionData): OutlineEntry[] {
  const headings = headingsOf(blocks)
  return headings.length === 0 ? [] : [place(title, PAGE_TOP), ...headings]
}

const headingsOf = (blocks: readonly Block[]): OutlineEntry[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [place(block.title, block.id)] : []))

const word = (text: string): Title => ({ lines: [[text]] })

const place = (title: Title, id: string): OutlineEntry => ({ title, to: `#${id}` })
