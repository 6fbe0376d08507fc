// Lines that a paper or a web page puts between the text and the reader: jump lines, credits, dates, 往期推荐. Knows no roles.

const PAGE = '第?\\s*[A-Za-zＡ-Ｚ]?\\s*[0-9０-９〇零一二三四五六七八九十]{1,4}\\s*版'
const JUMP_WORDS = `(?:下转|上接|紧接|转|接)\\s*[“”"]?${PAGE}[^。！？]{0,20}?`
const ARROWS = '[▶►▷→＞>》◀◁◄←＜<《▲▼△▽●■…—\\-\\s]*'
const JUMP = new RegExp(`^${ARROWS}[（(【\\[]?\\s*${JUMP_WORDS}\\s*[）)】\\]]?${ARROWS}$`, 'u')
const JUMP_AT_END = new RegExp(
  `\\s*(?:[（(【\\[]\\s*(?:下转|转)\\s*${PAGE}[^）)】\\]]{0,20}[）)】\\]]|${ARROWS}下转\\s*${PAGE})${ARROWS}$`,
  'u',
)
const JUMP_AT_START = new RegExp(
  `^(?:[（(【\\[]\\s*(?:上接|紧接|接)\\s*${PAGE}[^）)】\\]]{0,20}[）)】\\]]|${ARROWS}上接\\s*${PAGE})\\s*`,
  'u',
)
/** （相关报道见第2版）. */
const SEE = new RegExp(
  `^${ARROWS}[（(【\\[]?\\s*(?:相关|更多|详细|全文|图片|本报|系列)*(?:报道|内容|新闻|图片|评论|文章|详情|全文)*\\s*(?:详见|请?见|刊[于发载]?|请看)\\s*(?:今日|本报)?\\s*${PAGE}\\s*[）)】\\]]?${ARROWS}$`,
  'u',
)
const NEXT_TIME = /^[（(]?\s*(?:未完待续|完|全文完|待续)\s*[）)]?$/u
const LONGEST_JUMP = 40

export const isJump = (text: string): boolean =>
  text.length <= LONGEST_JUMP && (JUMP.test(text) || SEE.test(text) || NEXT_TIME.test(text))

/** The jump lines printed at the ends of a line, apart from its words. */
export function splitJump(text: string): { before: string; words: string; after: string } {
  // Only the ends can hold one: a long line is not searched through.
  const start = JUMP_AT_START.exec(text.slice(0, LONGEST_JUMP))?.[0] ?? ''
  const rest = text.slice(start.length)
  const end = JUMP_AT_END.exec(rest.slice(-LONGEST_JUMP))?.[0] ?? ''
  return { before: start.trim(), words: rest.slice(0, rest.length - end.length), after: end.trim() }
}

const CREDIT =
  /^[（(【[]?\s*(?:本期|本版|值班|执行|责任|微信|新媒体|图文|视频|网络|总|文字|版面|技术)*(?:责编|编辑|编校|编审|美编|校对|校审|版式|排版|审核|审校|审读|终审|初审|复审|一审|二审|三审|一校|二校|三校|监制|主编|制图|制作|统筹|策划|总编辑|出品|签发|审签|责任校对|设计|编排|来稿|投稿邮箱|供稿|稿源|本文由)(?:人|员|单位)?\s*(?:[:：／/丨|｜]|[\s\u3000]|(?=[\p{Script=Han}]{2,20}供稿))/u
const SUPPLIED =
  /^[（(]?(?:本文|本版(?:稿件|图片|照片|图文)|以上稿件|图文)?由[^。，]{2,24}(?:供稿|提供|整理|采写)[）)]?。?$/u
const ORGANISED = /^[（(][^（）()。]{0,24}(?:整理|供稿|采写|记录)[）)]$/u
/** 报：市总工会。 （共印50份）: whom a bulletin went to. */
const SENT =
  /^(?:(?:报|送|发|报送|主送|抄报|抄送|分送)\s*[:：][^，；：“]{2,16}(?:[、，；][^“：]{2,40})?|[（(]?共印\s*\d+\s*份[）)]?)$/u
const LONGEST_CREDIT = 80

/** 文字：甲　编辑：乙: who wrote it, with who made the page. */
const CREDITED =
  /^[（(]?[\p{Script=Han}]{1,4}\s*[:：丨|｜/／][^，。]{1,20}[\s\u3000，、；;](?:本期|本版|值班|责任|微信|新媒体|执行)?(?:责编|编辑|美编|校对|审核|排版|监制|制图|[一二三初复终]审)\s*[:：丨|｜/／]/u

export const isCredit = (text: string): boolean =>
  text.length <= LONGEST_CREDIT &&
  !/[。！？；]./u.test(text) &&
  (CREDIT.test(text) || CREDITED.test(text) || SUPPLIED.test(text) || ORGANISED.test(text) || SENT.test(text))

const DATE =
  '(?:\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?|\\d{4}\\s*年\\s*\\d{1,2}\\s*月|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)'
const DATE_LINE = new RegExp(
  `^[（(]?\\s*(?:写于|记于|作于)?\\s*${DATE}\\s*(?:(?:写?于|夜?于|记于)[^。，]{1,12}|凌晨|清晨|深夜|夜|晚|上午|下午)?\\s*[）)]?$`,
  'u',
)

/** A line that is a date and no more: of a signature, or of the page. */
export const isDateLine = (text: string): boolean =>
  text.length <= 40 && DATE_LINE.test(withNarrowDigits(text))

const META = new RegExp(
  `^(?:(?:发布时间|发表时间|时间|日期|发布日期|更新时间)\\s*[:：]|[（(【]?来源\\s*[:：|｜丨/／]|稿件来源|信息来源|(?:浏览|阅读|点击|访问)(?:次数|量|数)?\\s*[:：]?\\s*\\d|字号|【?字体|分享到|[【\\[]?(?:打印|关闭)(?:本页|本文|窗口)?[】\\]]|打印本页|关闭窗口|当前位置|首页\\s*[>＞]|原创\\s|第\\s*[A-Za-z]?\\d{1,3}\\s*版\\s*[:：]|版次\\s*[:：]|${DATE}\\s*(?:\\d{1,2}[:：]\\d{2}|星期|来源|第|发布|[\\u3000 ]*字号))`,
  'u',
)
const META_DATE_SOURCE = new RegExp(
  `^[^。，]{1,24}[\\s\\u3000|｜]+${DATE}(?:\\s+\\d{1,2}[:：]\\d{2})?(?:\\s*[^。，]{0,10})?$`,
  'u',
)

const ISSUE =
  /^[（(]?(?:\d{4}\s*年\s*)?(?:[（(]?总?第\s*[0-9〇零一二三四五六七八九十百]{1,5}\s*期[）)]?\s*){1,2}[）)]?$/u
/** 第15期（总第203期）. */
export const isIssue = (text: string): boolean => text.length <= 30 && ISSUE.test(text)

/** What a page says of itself: date, source, page of the paper. */
export function isMeta(text: string): boolean {
  if (text.length > 80 || /。/u.test(text) || isSignature(text)) return false
  const words = withNarrowDigits(text)
  return META.test(words) || META_DATE_SOURCE.test(words) || isIssue(words)
}

/** Older systems print ２０２５年. */
const withNarrowDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

const CUT =
  /^[\s—－\-–·•●◆★☆►▶▼▽△▲◇■↓↑👇👆]*(?:点击(?:上方|下方|蓝字|标题|关注|上面|图片)|关注我们|(?:长按|扫描?|识别|扫一扫|扫码)[^。]{0,16}(?:二维码|关注|识别|阅读原文)|微信扫[一描]|二维码$|阅读原文|点击?阅读原文|点[个亮下]?“?(?:在看|赞)|喜欢(?:就|请|的话)点|觉得(?:内容|文章|本文)?(?:不错|好看|有用)[^。]{0,4}(?:请|就|点)|分享、?点赞|分享收藏|在看$|预览时标签不可点|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|END[\s—－\-–]*$|The End$|赞赏$|喜欢作者$|人划线$|收录于|#[^#]{1,20}#?$|微信号|公众号[:：]|投稿(?:邮箱|热线)|欢迎(?:关注|投稿)|版权(?:声明|所有)|免责声明|转载请|未经授权|上一篇|下一篇|返回(?:首页|目录|顶部)|更多精彩|往期(?:推荐|回顾|精彩|精选|阅读))/iu
const TAIL =
  /^[\s—－\-–·•●◆★☆►▶▼▽△▲◇■【[]*(?:往期(?:推荐|回顾|精彩|精选|阅读)|推荐阅读|延伸阅读|精彩推荐|热门文章|猜你喜欢|相关阅读|更多推荐|相关新闻|相关链接)[】\]\s—－\-–·•●◆★☆►▶▼▽△▲◇■↓👇：:]*$/u

/** ↓↓↓, ＊＊＊: nothing but signs. */
const SIGNS = /^[\s↓↑▼▲▽△👇👆*＊—－\-=～~·•●◆★☆❤♥]{2,}$/u

/** 分享　收藏　在看　点赞: what a page's buttons say. */
const BUTTONS = /^(?:(?:分享|收藏|在看|点赞|转发|评论|关注|赞|留言|打赏)[\s\u3000、，|｜]*){2,}$/u

/** What a web page adds to an article. */
export const isCut = (text: string): boolean =>
  text.length <= 60 && (CUT.test(text) || BUTTONS.test(text) || SIGNS.test(text))

/** Everything from here to the end of a page belongs to other articles. */
export const isTail = (text: string): boolean => text.length <= 40 && TAIL.test(text)

const SIGNATURE = /^(?:此致|敬礼[！!]?|谨上|敬上)$/u
/** （项目部工会　2026年4月27日）. */
const SIGNED = new RegExp(`^[（(][^（）()，。：:]{2,24}[\\s\\u3000]+${DATE}[）)]$`, 'u')

/** The last words of a letter: they end without a full stop and join nothing. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text) || SIGNED.test(text)
