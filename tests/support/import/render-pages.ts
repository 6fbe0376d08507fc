// A text of the corpus as a saved WeChat article, a page of a Founder digital paper, and any other page. Knows no files.

import type { CorpusText, TaggedLine } from './corpus.ts'
import { escapeXml as escaped } from './make-docx.ts'

type Line = readonly TaggedLine[] | undefined
const words = (line: Line): string =>
  escaped(
    (line ?? [])
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
const tagOf = (line: Line): string => line?.[0]?.tag ?? ''

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Hidden until its script runs, sections in sections, spans in strong. */
export function renderWechat({ lines }: CorpusText): string {
  const headline = lines.find((line) => tagOf(line) === 'H')
  const body = lines
    .filter((line) => line !== headline && line !== undefined)
    .map(wechatLine)
    .join('\n')
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${words(headline)}"><title></title></head><body>
<div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">
  ${words(headline)}
</h1><div id="meta_content"><a id="js_name">城南职工报</a> <em id="publish_time">2024年5月20日 18:30</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section data-tool="editor">
${body}
</section><p><br></p></div></div><script>document.getElementById('js_content').style.visibility='visible'</script>
<div id="js_pc_qr_code">微信扫一扫关注该公众号</div></body></html>`
}

function wechatLine(line: Line): string {
  const text = words(line)
  switch (tagOf(line)) {
    case 'F':
      return `<section style="text-align: center;"><img data-src="https://mmbiz.qpic.cn/mmbiz_jpg/x/640?wx_fmt=jpeg" src="${PIXEL}" alt="图片"></section>`
    case 'S':
    case 'R':
    case 'K':
    case 'T':
      return `<section style="text-align: center;margin-bottom: 10px;"><section style="display: inline-block;"><p style="text-align: center;"><strong><span style="font-size: 18px;color: rgb(192, 0, 0);">${text}</span></strong></p></section></section>`
    case 's':
      return `<p><strong><span style="font-size: 17px;">${text}</span></strong></p>`
    case 'C':
      return `<p style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">${text}</span></p>`
    case 'B':
    case 'V':
      return `<p style="text-align: center;"><span style="font-size: 15px;">${text}</span></p>`
    case 'X':
      return `<p style="text-align: center;"><span style="font-size: 14px;">${text}</span></p>`
    default:
      return `<p style="text-indent: 2em;"><span style="font-size: 16px;">${text}</span></p><p><br></p>`
  }
}

/** Titles in a comment and in elements of its own; the text in bare <P>. */
export function renderFounder({ lines }: CorpusText): string {
  const of = (tag: string): string =>
    lines
      .filter((line) => tagOf(line) === tag)
      .map(words)
      .join(' ')
  const head = ['H', 'K', 'B']
  const firstTitle = lines.find((line) => tagOf(line) === 'T')
  const body = lines.filter(
    (line) => line !== undefined && !head.includes(tagOf(line)) && line !== firstTitle,
  )
  const paragraphs = body.map((line) => `<P>　　${words(line)}</P>`).join('\n')
  const subtitle = firstTitle ? words(firstTitle) : ''
  return `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>${of('H')}-江城工人报</TITLE></HEAD><BODY>
<!--enpproperty <articleid>1</articleid><date>2024-05-20 00:00:00.0</date><author>${of('B')}</author><title>${of('H')}</title><introtitle>${of('K')}</introtitle><subtitle>${subtitle}</subtitle>/enpproperty-->
<table><tr><td><a href="#">上一期</a> <a href="#">下一期</a></td></tr></table>
<founder-title>${of('H')}</founder-title><founder-author>${of('B')}</founder-author><founder-date>2024-05-20</founder-date>
<div id="ozoom"><founder-content><!--enpcontent-->
${paragraphs}
<!--/enpcontent--></founder-content></div><div>版权所有 江城工人报社</div></BODY></HTML>`
}

/** A site of some office: menus, an article, recommendations. */
export function renderPage({ lines }: CorpusText): string {
  const body = lines
    .filter((line) => line !== undefined)
    .map(pageLine)
    .join('\n')
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>页面 - 某某总工会</title><style>p{margin:0}</style></head><body>
<nav><a href="/">首页</a><a href="/news">新闻</a></nav><header><a href="/">某某总工会</a></header>
<main><div class="breadcrumb"><a href="/">首页</a> &gt; 正文</div><div class="article-content">
${body}
</div><div class="share-box">分享到：微信 微博</div></main><aside><h3>推荐阅读</h3><p>别的文章</p></aside><footer>版权所有</footer><script>var a = 1</script></body></html>`
}

function pageLine(line: Line): string {
  const text = words(line)
  switch (tagOf(line)) {
    case 'H':
      return `<h1>${text}</h1>`
    case 'K':
      return `<p style="text-align:center;font-size:18px">${text}</p>`
    case 'T':
      return `<h2>${text}</h2>`
    case 'S':
    case 'R':
      return `<h3 style="text-align:center">${text}</h3>`
    case 's':
      return `<p><b>${text}</b></p>`
    case 'B':
    case 'V':
    case 'C':
      return `<p align="center">${text}</p>`
    default:
      return `<p>&nbsp;&nbsp;&nbsp;&nbsp;${text}</p>`
  }
}
