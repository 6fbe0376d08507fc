// Whether a line heads the reflections: 【心得分享】, 学习感悟. Knows nothing of what follows it.

const SIGNS = '[\\s【】\\[\\]［］〖〗「」『』〔〕◆◇■□●○◎△▲▽▼▶►➤※✦✎❖♦❤▍▌▎★☆|｜—－\\-–·•:：]*'
const BRACKETED = /^[【〖［「『〔[]\s*([^】〗］」』〕\]]{1,20})\s*[】〗］」』〕\]]$/u
const KIND =
  '心得|感悟|体会|感言|心声|感想|收获|大家谈|读后感|观后感|听后感|学后感|笔谈|热议|反响|随想|随感|感怀|有感|心里话|说说'
const BEFORE = '(?:[\\p{Script=Han}]{0,8}?)'
const AFTER =
  '(?:与|和|及)?(?:心得|感悟|体会|感想|收获|启示|思考|分享|交流|摘登|选登|选编|摘编|摘录|集锦|荟萃|选|展示|专栏|篇|会)*(?:[一二两三四五六七八九十\\d]{1,2}[则篇段])?(?:[（(][^（）()]{1,8}[）)])?'
const WORDS = new RegExp(`^${BEFORE}(?:${KIND})${AFTER}$`, 'u')
const SHORT =
  /^(?:声音|回声|众声|回响|职工声音|一线声音|读者来信)$|^(?:学员|职工|工友|工人|员工|大家|代表|会员|他们|我们|师徒|青年)(?:们)?(?:说|这样说|寄语|有话说|在说)$|^(?:\p{Script=Han}{1,4}们|学员|职工|工友|听众|读者|会员)的话$|^(?:参与|亲历|讲述|获奖|见证|志愿|劳动|建设|与会)者说$|^\p{Script=Han}{0,8}(?:征文|作品|来稿|佳作|日记|家书|发言)(?:摘录|摘登|摘编|选登|选编|选摘|选刊|集锦)$|^[\p{Script=Han}]{2,6}(?:心语|心里话|有话说|手记|笔记|随笔|感怀|微感言)$|^(?:分享|交流|发言|队员|学员|职工)(?:摘录|摘登|摘编|选登|选编|选摘|集锦|实录|手记|荟萃)$/u
/** 💬 绣娘说, ——新司机笔记——. */
const DRAWN =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*(\p{Script=Han}{2,8})|[—－\-~～=/／*＊#＃]{1,3}\s*(\p{Script=Han}{2,10}?)\s*[—－\-~～=/／*＊#＃]{1,3})$/u
/** PART.03 学习心得, 附：学习心得: what part of the page it is. */
const PART = /^(?:PART\.?\s*\d{1,2}|0\d|附[件录]?\s*[:：])[\s\u3000.、]*/iu
const OTHER = /编者|按语|导语|摘要|提示|链接|图片|记者|作者|分享人|来源|摄影/u

/** `sure`: printed in brackets or after a sign, or one of the usual words; `title` is what is printed, signs apart. */
export function readSection(text: string): { title: string; sure: boolean } | undefined {
  if (text.length > 26) return undefined
  const bare = text.replace(PART, '').replace(new RegExp(`^${SIGNS}|${SIGNS}$`, 'gu'), '')
  const [, beside, between] = DRAWN.exec(text) ?? []
  const drawn = beside ?? between
  const known = bare !== '' && bare.length <= 14 && (WORDS.test(bare) || SHORT.test(bare))
  const bracketed = BRACKETED.exec(text)?.[1]
  if (bracketed !== undefined && !OTHER.test(bracketed)) return { title: bracketed.trim(), sure: known }
  if (known) return { title: bare, sure: true }
  return drawn === undefined || OTHER.test(drawn) ? undefined : { title: drawn, sure: false }
}
