// The shapes of a block: paragraph, heading, figure. Knows nothing of the event around it.
import * as v from 'valibot'
import { BLOCK_ID } from '#content/block-id.ts'
import { editorMessages } from '#content/editor-messages.ts'
import { FIGURE_FILE } from '#content/paths.ts'
import { isSafeLink } from '#content/safe-link.ts'
import { plainText } from './plain-text.ts'
import { titleSchema } from './title.ts'

/** `p` and six characters of lower-case Crockford base32; stored at import and never changed by an edit. */
export const blockId = v.pipe(
  v.string(editorMessages.notText),
  v.regex(new RegExp(`^${BLOCK_ID}$`), editorMessages.malformedBlockId),
)

const offset = v.pipe(
  v.number(editorMessages.notNumber),
  v.integer(editorMessages.notNumber),
  v.minValue(0, editorMessages.spanOutside),
)

const spanSchema = v.pipe(
  v.strictObject(
    {
      start: offset,
      end: offset,
      type: v.picklist(['emphasis', 'strong', 'link', 'ruby'], editorMessages.unknownSpan),
      value: v.optional(plainText),
    },
    editorMessages.notObject,
  ),
  v.check((span) => span.start < span.end, editorMessages.spanOutside),
  v.check(
    (span) => (span.type === 'link' || span.type === 'ruby') === (span.value !== undefined),
    editorMessages.spanValue,
  ),
  v.check((span) => span.type !== 'link' || isSafeLink(span.value ?? ''), editorMessages.unsafeLink),
)

const paragraphFields = v.strictObject(
  {
    type: v.literal('paragraph', editorMessages.notParagraph),
    id: blockId,
    text: plainText,
    spans: v.optional(v.array(spanSchema, editorMessages.notList)),
    cites: v.optional(v.array(blockId, editorMessages.notList)),
  },
  editorMessages.notObject,
)

/** Spans lie inside the text, in order, and do not overlap: a renderer can walk them once. */
const spansFit = v.check<v.InferOutput<typeof paragraphFields>, string>((paragraph) => {
  let last = 0
  for (const span of paragraph.spans ?? []) {
    if (span.start < last || span.end > paragraph.text.length) return false
    last = span.end
  }
  return true
}, editorMessages.spanOutside)

export const paragraphSchema = v.pipe(paragraphFields, spansFit)

const headingSchema = v.strictObject(
  { type: v.literal('heading'), id: blockId, title: titleSchema },
  editorMessages.notObject,
)

const figureSchema = v.strictObject(
  {
    type: v.literal('figure'),
    id: blockId,
    src: v.pipe(v.string(editorMessages.notText), v.regex(FIGURE_FILE, editorMessages.figureFile)),
    alt: plainText,
    caption: v.optional(plainText),
    credit: v.optional(plainText),
  },
  editorMessages.notObject,
)

export const blockSchema = v.variant(
  'type',
  [paragraphSchema, headingSchema, figureSchema],
  editorMessages.unknownBlock,
)

export type Span = v.InferOutput<typeof spanSchema>
export type Paragraph = v.InferOutput<typeof paragraphSchema>
export type Figure = v.InferOutput<typeof figureSchema>
export type Block = v.InferOutput<typeof blockSchema>
