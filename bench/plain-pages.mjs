// The pages to stand beside: the same text as one hand-made HTML file a page. Knows nothing of Xinde's code.

// The same faces, size and measure as Xinde's, so that the same lines are set; nothing else that costs.
const STYLE = `
body{max-width:34em;margin:0 auto;padding:1.25rem;background:#fbf8f1;color:#1f1b16;font-size:1.125rem;line-height:1.85}
body,h1,h2{font-family:"Songti SC","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC",STSong,SimSun,serif}
.by,nav{font-family:"PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans CJK SC","Noto Sans SC",sans-serif}
h1{margin:1em 0 .5em;font-size:clamp(1.75rem,1.25rem + 2.2vw,2.5rem);line-height:1.35}
h2{font-size:1.25em}
p{margin:0;text-indent:2em;text-align:justify}
.by{text-indent:0;font-size:.875rem;margin-bottom:2rem}
nav{margin-top:3rem}
nav a{display:block;padding:.5rem 0}
`

/**
 * @param {object} event the content of an event file
 * @returns {Map<string, string>} HTML by address: the report and each reflection
 */
export function plainPages(event) {
  const report = `/${event.slug}/`
  const address = (reflection) => `${report}${reflection.slug}/`
  const pages = new Map([[report, reportPage(event, event.reflections.map(linkTo(address)))]])
  for (const [index, reflection] of event.reflections.entries()) {
    const next = event.reflections[index + 1]
    const links = [`<a href="${report}">回到报道：${title(event.headline)}</a>`]
    if (next) links.push(linkTo(address)(next))
    pages.set(address(reflection), reflectionPage(reflection, links))
  }
  return pages
}

/** @param {{ lines: string[][] }} value a title of an event file */
export function title(value) {
  return escapeHtml(value.lines.map((phrases) => phrases.join('')).join(' '))
}

const linkTo = (address) => (reflection) =>
  `<a rel="next" href="${address(reflection)}">${reflection.voices.map(({ name }) => name).join('、')}：${title(reflection.title)}</a>`

function reportPage({ headline, lead, report }, links) {
  const parts = [
    lead && paragraph(lead),
    report.kicker && `<p class="by">${title(report.kicker)}</p>`,
    report.title && `<h2>${title(report.title)}</h2>`,
    ...report.blocks.map(paragraph),
  ]
  return page(headline, parts.filter(Boolean), links)
}

function reflectionPage({ label = '', title: heading, voices, blocks }, links) {
  const by = voices.map(({ name, affiliation = '', jobTitle = '' }) => `${name}　${affiliation}${jobTitle}`)
  return page(
    heading,
    [`<p class="by">${label} ${escapeHtml(by.join('、'))}</p>`, ...blocks.map(paragraph)],
    links,
  )
}

const paragraph = ({ text }) => `<p>${escapeHtml(text)}</p>`

const page = (heading, parts, links) => `<!doctype html>
<html lang="zh-Hans-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title(heading)}</title>
<style>${STYLE}</style>
<h1>${title(heading)}</h1>
${parts.join('\n')}
<nav>
${links.join('\n')}
</nav>
`

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
