// An article as markup for feeds and books: everything it says, nothing it could do.
import { expect, test } from 'vitest'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { articleMarkup } from '#tools/publish/article-markup.ts'
import { reflectionOf, reportOf } from '#tools/publish/articles.ts'

const surroundings = {
  figure: (file: string) => `pictures/${file}`,
  link: (address: string) => (address === '/nowhere/' ? undefined : `there${address}`),
}
const markupOf = (...blocks: Parameters<typeof aParagraph>[0][]) => {
  const reflection = aReflection({ blocks: blocks.map(aParagraph) })
  return articleMarkup(reflectionOf(anEvent(), reflection), surroundings)
}

test('a report has its lead, its own kicker and title in their print lines, its text and corrections', () => {
  const event = anEvent({
    report: {
      kicker: { lines: [['一本书']] },
      title: { lines: [['三十位', '职工'], ['同读一本书']] },
      blocks: [
        aParagraph({ id: 'p000002', text: '大家围坐在一起。' }),
        { type: 'heading', id: 'p0000h1', title: { lines: [['读', '之前']] } },
        { type: 'figure', id: 'p0000f1', src: 'room.jpg', alt: '图书室', caption: '夜里', credit: '陈晓摄' },
      ],
    },
    corrections: [{ date: '2021-05-01', text: '「一」应为「二」。' }],
  })
  expect(articleMarkup(reportOf(event), surroundings).split('\n')).toEqual([
    '<p id="p000001">四月，读书会来到城南医院。</p>',
    '<p class="above">一本书</p>',
    '<h2>三十位职工<br/>同读一本书</h2>',
    '<p id="p000002">大家围坐在一起。</p>',
    '<h3 id="p0000h1">读之前</h3>',
    '<figure id="p0000f1"><img src="pictures/room.jpg" alt="图书室"/><figcaption>夜里　陈晓摄</figcaption></figure>',
    '<h2>更正</h2>',
    '<p>2021年5月1日：「一」应为「二」。</p>',
  ])
})

test('a reflection is its text, with emphasis, readings and links that lead somewhere', () => {
  const spans = [
    { start: 0, end: 1, type: 'emphasis' as const },
    { start: 1, end: 2, type: 'strong' as const },
    { start: 2, end: 3, type: 'ruby' as const, value: 'sān' },
    { start: 3, end: 4, type: 'link' as const, value: '/x/' },
    { start: 4, end: 5, type: 'link' as const, value: '/nowhere/' },
  ]
  expect(markupOf({ id: 'p0000a1', text: '一二三四五六', spans })).toBe(
    '<p id="p0000a1"><em>一</em><strong>二</strong><ruby>三<rp>（</rp><rt>sān</rt><rp>）</rp></ruby><a href="there/x/">四</a>五六</p>',
  )
})

test('words stay words, and an address that would run a script is no link', () => {
  const link = { start: 0, end: 1, type: 'link' as const, value: 'javascript:alert(1)' }
  expect(markupOf({ text: '点<script>&"引号"', spans: [link] })).toBe(
    '<p id="p000000">点&lt;script&gt;&amp;&quot;引号&quot;</p>',
  )
})
