// Every word an editor is told is Chinese.
import { expect, test } from 'vitest'
import { editorMessages } from '#content/editor-messages.ts'

const spoken = Object.entries(editorMessages).map(([name, message]): [string, string] => [
  name,
  typeof message === 'string' ? message : (message as (...words: string[]) => string)('1', '2'),
])

test.each(spoken)('%s is told in Chinese', (_, message) => {
  expect(message).toMatch(/\p{Script=Han}/u)
})

/** Words around problems, not problems. */
const FRAME = ['line', 'problems', 'fix']

test.each(spoken.filter(([name]) => !FRAME.includes(name)))(
  '%s says what is wrong, then how to mend it',
  (_, message) => {
    expect(message).toMatch(/\p{Script=Han}.*：.*\p{Script=Han}/u)
  },
)

test.each(Object.entries(editorMessages).filter(([, message]) => typeof message === 'function'))(
  '%s names what it is told',
  (_, message) => {
    expect((message as (...words: string[]) => string)('甲', '乙')).toContain('甲')
  },
)
