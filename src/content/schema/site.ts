// The shape of site.json: what one paper says of itself. Nothing of a paper is anywhere else in the code.
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { plainText } from './plain-text.ts'

const siteFields = {
  name: plainText,
  tagline: v.optional(plainText),
  publisher: v.optional(plainText),
  baseUrl: v.optional(
    v.pipe(
      v.string(editorMessages.notText),
      v.regex(/^https?:\/\/[^\s?#]+\/$/, editorMessages.malformedBaseUrl),
    ),
  ),
  /** A module on this very site that tells WeChat what to share; off unless it is named (docs/wechat-share.md). */
  shareAdapter: v.optional(
    v.pipe(
      v.string(editorMessages.notText),
      v.regex(/^(?:\/[\w-][\w.-]*)+\.m?js$/, editorMessages.malformedAdapter),
    ),
  ),
  icp: v.optional(plainText),
  publicSecurity: v.optional(plainText),
  newsLicence: v.optional(plainText),
  complaintPhone: v.optional(plainText),
  complaintMail: v.optional(plainText),
  editorInCharge: v.optional(plainText),
  contact: v.optional(plainText),
}

export const siteSchema = v.strictObject(siteFields, editorMessages.notObject)

export type Site = v.InferOutput<typeof siteSchema>
