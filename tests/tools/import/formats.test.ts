// Word files and saved pages: what their look tells, what they bring along, and what is refused in hostile ones.
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { docxFiles, makeDocx } from '#tests/support/import/make-docx.ts'
import { readSource } from '#tools/import/read/read-source.ts'
import { importIn, put, temporaryFolder } from './import-run.ts'

const OUT = ['--slug', 'x', '--out', 'x.json']
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const BODY = { size: 12, indent: true } as const
const WORD = [
  { text: '大会开了\v精神到了', align: 'center', bold: true, size: 22 },
  { text: '□郭祥倩', align: 'center', size: 12 },
  { text: '宣讲会在区文化宫召开，来了130余人，大家都很高兴。', ...BODY },
  { image: 'a.png' },
  { text: '图为宣讲会现场。 李明 摄', align: 'center', size: 10.5 },
  { text: '会后，大家围住宣讲人，问了许多问题，久久不愿离去。', ...BODY },
  { text: '心得体会', align: 'center', bold: true, size: 16 },
  { text: '学习精神', align: 'center', bold: true, size: 16 },
  { text: '分享人：复兴医院 韩凌', align: 'center', size: 12 },
  { text: '我很受鼓舞，回去要讲给科里的同事听。', ...BODY },
] as const

async function imported(name: string, content: string | Uint8Array) {
  const folder = temporaryFolder()
  const run = await importIn(folder, put(folder, name, content), ...OUT)
  const event: Event | undefined =
    run.code === 0 ? JSON.parse(readFileSync(`${folder}/x.json`, 'utf8')) : undefined
  return { ...run, event }
}

const linesOf = async (bytes: Uint8Array, name: string) =>
  (await readSource(bytes, name, name)).lines.map(({ text }) => text)

describe('a Word file', () => {
  test('without a single style has its titles, figure, caption and voices', async () => {
    const { event, files } = await imported('稿 件.docx', makeDocx(WORD, { 'a.png': PNG }))
    expect(event?.headline.lines.map((line) => line.join(''))).toEqual(['大会开了', '精神到了'])
    expect(event?.report.blocks.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'paragraph'])
    const figure = event?.report.blocks[1]
    expect(figure).toMatchObject({ caption: '图为宣讲会现场。', credit: '李明 摄' })
    const image = figure?.type === 'figure' ? figure.src : ''
    expect(files).toContain(image)
    expect(event?.reflections[0]?.voices).toEqual([{ type: 'Person', name: '韩凌', affiliation: '复兴医院' }])
  })

  test('with numbers that Word counts has them in its text', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const list = [
      { text: '加强学习；', numbering: 1 },
      { text: '抓好落实。', numbering: 1 },
    ]
    expect(await linesOf(makeDocx(list, {}, numbering), 'a.docx')).toEqual([
      '一、加强学习；',
      '二、抓好落实。',
    ])
  })

  test('that would swell beyond any article is refused before it is opened', async () => {
    const files = docxFiles('<w:p/>')
    const bomb = zipSync({ ...files, 'word/media/a.png': new Uint8Array(101 * 1024 * 1024) }, { level: 6 })
    const { code, said } = await imported('a.docx', bomb)
    expect([code, said.length]).toEqual([2, 1])
    expect(said[0]).toContain('解开后太大')
  })

  test('with a declaration of entities is refused', async () => {
    const files = docxFiles('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')
    const document = new TextDecoder()
      .decode(files['word/document.xml'])
      .replace('<w:document', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document')
    const { code, said } = await imported(
      'a.docx',
      zipSync({ ...files, 'word/document.xml': strToU8(document) }),
    )
    expect([code, said.length]).toEqual([2, 1])
    expect(said[0]).toContain('DOCTYPE')
  })

  test('that is a spreadsheet, or damaged, is refused', async () => {
    const sheet = await imported('a.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))
    expect(sheet.said[0]).toContain('不是 Word 稿件')
    const whole = makeDocx(WORD)
    const half = await imported('a.docx', whole.slice(0, whole.length / 2))
    expect([half.code, half.said[0]]).toEqual([2, expect.stringContaining('已损坏')])
  })
})

describe('a saved page', () => {
  const page = (body: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><h1 id="activity-name">大会开了 精神到了</h1><div id="js_content" style="visibility:hidden">${body}</div></body></html>`
  const TEXT =
    '<p>宣讲会在区文化宫召开，来了130余人，大家都很高兴。</p><p style="text-align:center"><strong>心得分享</strong></p><p style="text-align:center"><strong>学习精神</strong></p><p>分享人：复兴医院 韩凌</p><p>我很受鼓舞。</p>'

  test('of WeChat is read though it is hidden', async () => {
    const { event } = await imported('a.html', page(TEXT))
    expect(event?.report.blocks).toMatchObject([
      { text: '宣讲会在区文化宫召开，来了130余人，大家都很高兴。' },
    ])
    expect(event?.reflections).toHaveLength(1)
  })

  test('brings no picture from the network, nor a file from outside its folder, and says so', async () => {
    const images =
      '<p><img src="https://example.org/a.png"></p><p><img src="../../etc/passwd"></p><p><img src="file:///etc/passwd"></p>'
    const { event, said, files } = await imported('a.html', page(images + TEXT))
    expect(event?.report.blocks.map(({ type }) => type)).toEqual(['paragraph'])
    expect(said.filter((line) => line.includes('图片'))).not.toEqual([])
    expect(files).toEqual(['a.html', 'x.json'])
  })

  test('with scripts, handlers and nesting without end gives text and nothing else', async () => {
    const deep = `${'<div>'.repeat(5000)}<script>alert(1)</script><p onclick="alert(1)">深处的一段话。</p>`
    const { event } = await imported('a.html', page(TEXT + deep))
    const text = JSON.stringify(event)
    expect(text).toContain('深处的一段话。')
    expect(text).not.toContain('alert')
  })

  test('in GB18030, as older sites are, is read by what it declares', async () => {
    const { default: iconv } = await import('iconv-lite')
    const bytes = iconv.encode(page(TEXT).replace('utf-8', 'gb2312'), 'gb18030')
    expect((await linesOf(bytes, 'a.html'))[1]).toBe('宣讲会在区文化宫召开，来了130余人，大家都很高兴。')
  })
})

test('the review as a page shows source and event, joins and doubts, and runs nothing', async () => {
  const folder = temporaryFolder()
  const text =
    '大会开了 精神到了\n\n宣讲会来了很多\n\n人，<script>大家</script>都来了。\n\n学习精神 做好工作\n\n分享人：张三\n\n我很受鼓舞。'
  const review = ['--review', '审阅.html']
  const { code } = await importIn(folder, put(folder, 'a.txt', text), ...OUT, ...review)
  const html = readFileSync(`${folder}/审阅.html`, 'utf8')
  expect(code).toBe(0)
  expect(html).toContain('Content-Security-Policy')
  expect(html).not.toContain('<script')
  expect(html).toContain('第 3 行接第 5 行')
  expect(html).toContain('&lt;script&gt;')
  const notOurs = put(folder, '别的.html', '<p>别的</p>')
  const taken = await importIn(folder, 'a.txt', ...OUT, '--review', '别的.html')
  expect([taken.code, readFileSync(notOurs, 'utf8')]).toEqual([2, '<p>别的</p>'])
})
