// Drops @layer from a style sheet, its rules in the order of the layers, for browsers without layers (decision 003).
import postcss, { type AtRule, type ChildNode } from 'postcss'

/**
 * Rules keep their order within a layer; rules outside any layer come last, as the cascade has it. Without layers the
 * more specific selector wins across them: selectors of the lower layers are bare elements, those of components one class.
 * @param order names of the layers, weakest first
 * @param from the weakest layer wanted; all when none is named
 */
export function flattenLayers(css: string, order: readonly string[], from = order[0]): string {
  const sheet = postcss.parse(css)
  // What the minifier adds for light-dark(), which old browsers do not know and we do not use.
  sheet.walkDecls(/^--lightningcss-/, (declaration) => void declaration.remove())
  const layers = new Map<string, ChildNode[]>(order.map((name) => [name, []]))
  const outside: ChildNode[] = []
  for (const node of sheet.nodes) {
    if (!isLayer(node)) outside.push(node)
    else if (node.nodes) layerNamed(layers, node.params).push(...node.nodes)
  }
  const wanted = order.slice(order.indexOf(from ?? '')).map((name) => layers.get(name) ?? [])
  return postcss.root({ nodes: [...wanted, outside].flat() }).toString()
}

const isLayer = (node: ChildNode): node is AtRule => node.type === 'atrule' && node.name === 'layer'

function layerNamed(layers: Map<string, ChildNode[]>, name: string): ChildNode[] {
  const nodes = layers.get(name)
  if (!nodes) throw new Error(`layer "${name}" is not in src/styles/layers.css`)
  return nodes
}
