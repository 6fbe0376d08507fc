// The global styles in the order of their layers; those of components come with them.
import '#styles/layers.css'
import '#styles/tokens.css'
import '#styles/reset.css'
import '#styles/base.css'
import '#styles/prose.css'
import '#styles/print.css'
