// The code of a page's address as an image, for its printed foot. Knows no page.
import { codeOutline } from '#content/code-modules.ts'

/** An SVG, dark on white. */
export function pageCode(address: string): string {
  const { size, outline } = codeOutline(address)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${outline}"/></svg>`,
  ].join('')
}
