import { expect, test } from 'vitest'
import { withoutLoadEffects } from '#tools/publish/lean-router.ts'

test('components made at load are marked as pure, and their names for debugging are gone', () => {
  const code =
    'var Link = React10.forwardRef(\n  function Link2() {}\n);\nLink.displayName = "Link";\nvar a = 1;'
  expect(withoutLoadEffects(code)).toBe(
    'var Link = /* @__PURE__ */ React10.forwardRef(\n  function Link2() {}\n);\n\nvar a = 1;',
  )
})

test('all else of a module stays as it is', () => {
  const code = 'function open() { dialog.displayName = name; return forwardRef(x) }'
  expect(withoutLoadEffects(code)).toBe(code)
})
