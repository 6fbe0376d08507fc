// The style of a page's first paint: of the whole sheet the rules its HTML can use (decision 041). Knows nothing of what they say.
import postcss, { type ChildNode, type Rule } from 'postcss'

const CLASS_ATTRIBUTE = / class="([^"]*)"/g
const NEGATION = /:not\([^)]*\)/g
const CLASS = /\.([a-z][\w-]*)/gi

/**
 * Rules whose classes do not stand in the HTML are left out, and animations with nobody to run them; what names no class stays.
 * Pages of one kind have the same style.
 * @returns the style of a page by its HTML
 */
export function createPageStyle(sheet: string): (html: string) => string {
  const root = postcss.parse(sheet)
  const known = new Set(Array.from(sheet.matchAll(CLASS), ([, name = '']) => name))
  const styles = new Map<string, string>()
  return (html) => {
    const all = Array.from(html.matchAll(CLASS_ATTRIBUTE), ([, names = '']) => names.split(' ')).flat()
    const used = new Set(all.filter((name) => known.has(name)))
    const key = [...used].sort().join(' ')
    const style = styles.get(key) ?? styleFor(root, used)
    styles.set(key, style)
    return style
  }
}

/** What every page's style begins with: the rules before the first that names a class. */
export function commonStyle(sheet: string): string {
  const first = postcss.parse(sheet).nodes.find((node) => node.toString().match(CLASS))
  return sheet.slice(0, first?.source?.start?.offset)
}

function styleFor(root: postcss.Root, used: ReadonlySet<string>): string {
  const nodes = root.nodes.flatMap((node) => keep(node, used))
  const rules = nodes.filter((node) => animation(node) === undefined).join('')
  const kept = nodes.filter((node) => rules.includes(animation(node) ?? ''))
  return postcss.root({ nodes: kept }).toString()
}

function keep(node: ChildNode, used: ReadonlySet<string>): ChildNode[] {
  if (node.type === 'rule') return keepRule(node, used)
  if (node.type !== 'atrule' || !node.nodes || animation(node) !== undefined) return [node.clone()]
  const nodes = node.nodes.flatMap((child) => keep(child, used))
  return nodes.length === 0 ? [] : [node.clone({ nodes })]
}

function keepRule(rule: Rule, used: ReadonlySet<string>): Rule[] {
  const selectors = rule.selectors.filter((selector) =>
    Array.from(selector.replace(NEGATION, '').matchAll(CLASS)).every(([, name = '']) => used.has(name)),
  )
  return selectors.length === 0 ? [] : [rule.clone({ selectors })]
}

/** The name of an animation, when that is what a node is. */
const animation = (node: ChildNode): string | undefined =>
  node.type === 'atrule' && node.name === 'keyframes' ? node.params : undefined
