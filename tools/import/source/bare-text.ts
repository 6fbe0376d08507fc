// A text by its words alone, to know it again however it was spaced. Knows no text.
import type { Title } from '#content/schema/title.ts'

/** Without any white space. */
export const bareText = (text: string): string => text.replace(/\s/gu, '')

export const bareTitle = ({ lines }: Title): string => bareText(lines.flat().join(''))
