// Surnames, seals and how voices are written.
import { describe, expect, test } from 'vitest'
import { sealText, surname, voiceNames, voicePost } from '#content/names.ts'
import type { Voice } from '#content/schema/voice.ts'

const person = (name: string): Voice => ({ type: 'Person', name })
const team: Voice = { type: 'Organization', name: '急诊科护理组' }

describe('the surname', () => {
  test.each([
    ['胡桂芝', '胡'],
    ['韩凌', '韩'],
    ['欧阳兰', '欧阳'],
    ['司马相如', '司马'],
    ['欧阳', '欧'],
    ['东方', '东'],
    ['欧文静', '欧'],
    ['买买提·吐尔逊', '买'],
    ['东方·吐尔逊', '东'],
    ['𠮷野明', '𠮷'],
  ])('of %s is %s', (name, expected) => {
    expect(surname(name)).toBe(expected)
  })
})

describe('the seal', () => {
  test.each<[string, Voice, string]>([
    ['a person has the surname', person('韩凌'), '韩'],
    ['a compound surname is whole', person('欧阳兰'), '欧阳'],
    ['an organization has its first character', team, '急'],
    ['an organization has no surname', { type: 'Organization', name: '东方医院' }, '东'],
  ])('%s', (_, voice, expected) => {
    expect(sealText(voice)).toBe(expected)
  })
})

test('the names of all voices are joined by 、', () => {
  expect(voiceNames([person('胡桂芝')])).toBe('胡桂芝')
  expect(voiceNames([person('胡桂芝'), person('韩凌'), team])).toBe('胡桂芝、韩凌、急诊科护理组')
})

test.each<[string, Voice, string]>([
  [
    'affiliation and post',
    { ...person('胡'), affiliation: '广外医院', jobTitle: '工会主席' } as Voice,
    '广外医院工会主席',
  ],
  ['only an affiliation', { ...person('胡'), affiliation: '广外医院' } as Voice, '广外医院'],
  ['only a post', { ...person('胡'), jobTitle: '护士' } as Voice, '护士'],
  ['neither', person('胡'), ''],
  ['an organization', team, ''],
])('a post is printed from %s', (_, voice, expected) => {
  expect(voicePost(voice)).toBe(expected)
})
