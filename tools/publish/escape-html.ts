// Makes text inert inside HTML that is written by hand. Knows nothing of where it goes.

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

/** JSON for a script element that is not executed: no end tag, no comment can stand in it. */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}
