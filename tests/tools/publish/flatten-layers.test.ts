import { describe, expect, test } from 'vitest'
import { flattenLayers } from '#tools/publish/flatten-layers.ts'

const ORDER = ['reset', 'base', 'components']
const flat = (css: string) => flattenLayers(css, ORDER).replace(/\s+/g, '')

describe('a style sheet without layers', () => {
  test('has its rules in the order of the layers, whatever the order of the files', () => {
    const css = '@layer components{.b{x:1}}@layer reset{a{x:2}}@layer components{.c{x:3}}@layer base{p{x:4}}'
    expect(flat(css)).toBe('a{x:2}p{x:4}.b{x:1}.c{x:3}')
  })

  test('keeps rules outside layers last, and media queries as they are', () => {
    expect(flat('i{x:1}@layer base{@media print{p{x:2}}}@layer reset,base;')).toBe(
      '@mediaprint{p{x:2}}i{x:1}',
    )
  })

  test('refuses a layer that has no place in the order', () => {
    expect(() => flattenLayers('@layer other{a{x:1}}', ORDER)).toThrow('"other"')
  })
})
