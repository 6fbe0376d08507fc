// Words somebody might write to see them run instead of read. Knows no page and no schema.

/** What every one of them would do if it ran: set this on the window. */
export const OWNED = 'owned'
const RUN = `globalThis.${OWNED}=1`

/** Each may stand in an event, and is shown as it is written. */
export const ACCEPTED_WORDS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</script><img src=x onerror="${RUN}">`,
  `</title></style></textarea></template></noscript><svg onload=${RUN}>`,
  '<!-- <script> --> <!--',
  `--><img src=x onerror=${RUN}>`,
  `"><a href="javascript:${RUN}">点这里</a>`,
  `" autofocus onfocus="${RUN}" x="`,
  `' onmouseover='${RUN}`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `\${${RUN}} {{constructor.constructor('${RUN}')()}} <%= ${RUN} %> #{7*7}`,
  '<!--head--><!--body--><!--envelope--><!--scripts-->%BASE_URL%',
  "$& $1 $$ $` $' $<name>",
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e \\x3c \\0`,
  '&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp; &',
  ']]><![CDATA[<b>]]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '__proto__',
  'constructor',
  'toString hasOwnProperty valueOf',
  '＜script＞𠮷野家',
  `<math><mtext></p><style><img src=x onerror=${RUN}></style></mtext></math>`,
  `<a name=page-data id=page-data>{"shell":"x"}</a>`,
]

/** Characters no event may hold: unseen, broken, or turning the text around them. */
export const REFUSED_CHARACTERS: readonly [string, string][] = [
  ['a null', '\u0000'],
  ['a bell', '\u0007'],
  ['an escape for terminals', '\u001b[2J'],
  ['a line break', '\n'],
  ['a mark of the packs', '\u0001'],
  ['a C1 control', '\u009b'],
  ['a line separator', '\u2028'],
  ['an override of direction', '\u202e'],
  ['an isolate of direction', '\u2067'],
  ['a mark of direction', '\u200f'],
  ['half of a character', '\ud83d'],
  ['the other half', '\ude00'],
]

export const A_MEGABYTE = 1_000_000
