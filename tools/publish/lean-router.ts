// Lets the bundler leave out what react-router makes as it is loaded and this app never uses: its link and form components.
import type { Plugin } from 'vite'

const ROUTER = /node_modules[\\/]react-router[\\/]dist[\\/].*\.m?js$/
const MADE_AT_LOAD = /= (React\d*\.(?:forwardRef|createContext|memo)\()/g
const NAMED_AT_LOAD = /^\w+\.displayName = .*;$/gm

/** For the client only (decision 050): a call not known to be pure, and a name written on what it made, keep all that they use. */
export function leanRouter(): Plugin {
  return {
    name: 'xinde:lean-router',
    apply: 'build',
    transform: {
      filter: { id: ROUTER },
      handler: (code) => withoutLoadEffects(code),
    },
  }
}

/** The same module, its components marked as made without effect and without their names for debugging. */
export function withoutLoadEffects(code: string): string {
  return code.replace(MADE_AT_LOAD, '= /* @__PURE__ */ $1').replace(NAMED_AT_LOAD, '')
}
