// Nothing in src and tools makes markup or code of text: a reader's page is built of elements, by React.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const MAKES_MARKUP =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|createContextualFragment|parseFromString)\b|\bdocument\s*\.\s*write(?:ln)?\b/
const MAKES_CODE = /\beval\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]|['"`]\s*javascript:/

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

const makes = (code: string): boolean => {
  const bare = withoutComments(code)
  return MAKES_MARKUP.test(bare) || MAKES_CODE.test(bare)
}

test('no file makes markup or code of text', () => {
  const files = ['src', 'tools'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(room, file)),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => makes(readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  'node.innerHTML = text',
  "node['outerHTML'] = text",
  'node.insertAdjacentHTML("beforeend", text)',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  'document.write(text)',
  'document\n  .writeln(text)',
  'eval(text)',
  '(0, eval)(text)',
  'new Function(text)',
  "setTimeout('go()', 1)",
  'frame.srcdoc = text',
  'new DOMParser().parseFromString(text, "text/html")',
  "location.href = 'javascript:' + text",
])('%j would be found', (code) => {
  expect(makes(code)).toBe(true)
})

test('what is only spoken of is not', () => {
  expect(makes('// Never innerHTML.\n/** No eval. */\nconst medieval = new FunctionList()')).toBe(false)
})
