// The look of a review page: paper, ink, one cinnabar accent, as the site has it. Knows no review.

export const reviewStyle = `
:root { color-scheme: light dark; --paper: #fbf9f4; --ink: #26231d; --soft: #6b6459; --line: #ddd6c8; --mark: #a63a26; --wash: #f6e9e2; --aside: #f2eee4 }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1a18; --ink: #e6e0d4; --soft: #a39b8d; --line: #3a3630; --mark: #e58f78; --wash: #38261f; --aside: #24221f } }
* { box-sizing: border-box; margin: 0 }
body { background: var(--paper); color: var(--ink); font: 17px/1.75 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", serif; padding: 1rem clamp(1rem, 4vw, 3rem) 4rem }
header { max-width: 46rem; margin-bottom: 2rem }
h1 { font-size: 1.6rem; line-height: 1.3; margin-bottom: .5rem; text-wrap: balance }
h2 { font-size: 1rem; margin: 1.2rem 0 .3rem; color: var(--soft); font-weight: normal }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--aside); padding: .6rem .8rem; font: .85rem/1.6 ui-monospace, "Noto Sans Mono CJK SC", monospace }
code { font: .75rem/1.2 ui-monospace, monospace; color: var(--soft); user-select: all; white-space: nowrap }
.row { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 1.5rem; border-top: 1px solid var(--line); padding: .6rem 0 }
.names { border: 0; position: sticky; top: 0; background: var(--paper); z-index: 1 }
.names h2 { margin: 0 }
.source { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere }
.source b { display: inline-block; min-width: 2.2em; margin-inline-end: .4em; text-align: end; font-variant-numeric: tabular-nums; font-weight: normal; color: var(--mark) }
.event { overflow-wrap: anywhere }
.role { font-size: .85rem; color: var(--soft); line-height: 1.5 }
.role strong { color: var(--mark); font-weight: normal; margin-inline-end: .5em }
.role em { font-style: normal; border: 1px solid; padding: 0 .4em; border-radius: 3px }
.headline .text { font-size: 1.5rem; line-height: 1.35; font-weight: bold }
.kicker .text, .section .text { color: var(--soft) }
.reportTitle .text, .reflectionTitle .text { font-size: 1.25rem; line-height: 1.4; font-weight: bold }
.heading .text { font-weight: bold }
.reflectionTitle { border-top: 3px double var(--mark); margin-top: 1rem; padding-top: 1rem }
.left .text { color: var(--soft); font-size: .9rem }
.join { background: var(--wash); color: var(--mark); padding: 0 .25em; margin: 0 .15em; border-radius: 3px }
.join small { font-size: .7em }
.doubts { list-style: none; padding: 0; margin-top: .4rem; font-size: .85rem; line-height: 1.6 }
.doubts li { background: var(--wash); border-inline-start: 3px solid var(--mark); padding: .2rem .6rem; margin-top: .25rem }
.doubts b { font-weight: normal; color: var(--mark) }
@media (max-width: 44rem) { .row { grid-template-columns: minmax(0, 1fr); gap: .4rem } .names { display: none } .source { border-inline-start: 2px solid var(--line); padding-inline-start: .6rem } }
@media print { .row { break-inside: avoid } .names { position: static } }
`
