// The content security policy of every page, as a meta element. Knows the inline parts only by their hashes.
import { createHash } from 'node:crypto'

const sourceOf = (inline: string): string =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`

/** Allows this origin's files and the inline scripts and style given, and nothing else. */
export function contentSecurityPolicy(inline: { scripts: readonly string[]; style?: string }): string {
  const script = inline.scripts.map((text) => ` ${sourceOf(text)}`).join('')
  const style = inline.style === undefined ? '' : ` ${sourceOf(inline.style)}`
  return [
    "default-src 'none'",
    `script-src 'self'${script}`,
    `style-src 'self'${style}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types xinde',
  ].join('; ')
}
