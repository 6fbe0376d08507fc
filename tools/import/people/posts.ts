// Parts where someone stands into affiliation and post: 广外医院 + 工会主席. Knows nothing of lines or voices.

const OF_UNION =
  '工会主席 工会副主席 工会常务副主席 分会主席 工会小组长 工会干部 专职工会干部 工会干事 工会委员 女工委员 主席 副主席 常务副主席 女工主任 经审主任 女职工委员会主任 经审委员会主任 委员 干事 会员 职工代表 职工 员工 职员'
const OF_PARTY = '书记 副书记 党委书记 党委副书记 党总支书记 党支部书记 支部书记 纪委书记 团委书记 团支部书记'
const OF_HOSPITAL =
  '住院医师 住院医生 主治医生 护士长 总护士长 科护士长 副护士长 护士 护师 主管护师 副主任护师 主任护师 医生 医师 主治医师 副主任医师 主任医师 药师 主管药师 技师 主管技师 检验师 院长 副院长 科主任 科副主任'
const OF_OFFICE =
  '主任 副主任 科长 副科长 部长 副部长 处长 副处长 局长 副局长 所长 副所长 站长 校长 副校长 园长 厂长 副厂长 矿长 船长 队长 段长 机长 列车长 行长 馆长 镇长 乡长 班长 组长 教研组长 班组长 经理 副经理 总经理 副总经理 项目经理 董事长 主管 总监 工程师 教师 讲师 教授 会计 司机 秘书 文员 主播 演员 记者 编辑 代表 劳动模范 劳模'
const OF_SHIFT =
  '值长 值班长 主值 副值 主值班员 副值班员 主操 副操 主操作手 炉长 工长 班主任 年级主任 领班 店长 大副 二副 三副 大厨 水手长 轮机长 大管轮 安全总监 行车调度 电力调度 调度 监理 总监理 会计师 出纳 客服 保安 保洁 财务 内勤 外勤 专责 主办 主理人 工段长 车间主任 党群主任 楼长 网格长 联络人 负责人 理事 理事长 秘书长 会长 副会长 总干事 督导 教练 裁判'
const POSTS = [OF_UNION, OF_PARTY, OF_HOSPITAL, OF_OFFICE, OF_SHIFT]
  .flatMap((posts) => posts.split(' '))
  .sort((a, b) => b.length - a.length)
/** Whoever holds one of these holds it in a body, whose name stands before it; the others may have a word before them. */
const IN_BODY = new Set(
  [OF_UNION, OF_PARTY].flatMap((posts) => posts.split(' ')).filter((post) => /工会|主席|书记/u.test(post)),
)
const KNOWN = new Set(POSTS)

export const isPost = (text: string): boolean => KNOWN.has(text)

/** Ends of names of bodies and places of work. */
const BODY =
  /(?:“[^“”]{1,10}”(?:轮(?!机)|船(?![长员])|艇)?|医院|公司|集团|学校|大学|学院|中学|小学|幼儿园|总工会|工会|工委|党委|纪委|委员会|管委会|居委会|村委会|联合会|协会|中心|车间|项目部|事务所|研究院|文化宫|合作社|供电所|派出所|网点|班组|街道|社区|支部|大队|中队|支队|分队|车队|船队|码头|食堂|公寓|剧团|歌舞团|文工团|艺术团|合唱团|基地|(?:递|服务|加工|销售|维修|配送|执勤|营业|代办|采集)点|站点|[\dA-Za-z一二三四五六七八九十百]+[路次连团营排号线值]|(?<![运出执进飞航试推])行|(?<=[”号])轮(?!机)|电视台|N?ICU|CCU|(?<![超城都门菜])市|[厅庭署局委处科室部所站厂矿段店院校馆宫园场港社组队县区镇乡村船库]|(?<![值跟当带])班|(?<![课讲大])堂)/gu
/** Ends of words for what someone does: 焊工 快递员 骑手. */
const DOER =
  /(?:员|工|师|手|匠|长|者|人|医|生|兵|模|户|娘|嫂|学徒|助理|骨干|专员|标兵|能手|状元|小哥|传承人|总监|顾问|主播|班主任|先进|助产士|药士|技士|院士)$/u
const BARE_BODY = /^(?:车间|班组|工会|支部|社区|街道|公司|集团|学校|医院)$/u
const LONGEST_POST = 8
/** 快马跑腿骑手: who brings things is told by the company's name, whatever that is; but 外卖骑手. */
const BRINGER = /^(.+?)((?:外卖|专送|众包|兼职|全职)?(?:骑手|配送员|外卖员|快递员|派送员|送餐员))$/u
const PLAIN_WORD =
  /^(?:外卖|专送|众包|兼职|全职|专职|同城|即时|夜间|送餐|[男女老新]|青年|年轻|优秀|金牌|星级|平台|行业)+$/u

export interface Standing {
  affiliation?: string
  jobTitle?: string
}

/** The longest known post wins, then what follows the last body: 第二中学 + 语文教师. */
export function splitPost(place: string): Standing {
  const [head = '', ...facts] = place.split('，')
  if (facts.length > 0) return withFacts(splitPost(head), facts)
  const comma = place.lastIndexOf('、')
  if (comma > 0) return splitChain(place.slice(0, comma), place.slice(comma + 1))
  const post = POSTS.find((one) => place.endsWith(one) && isWhole(place, one))
  if (post !== undefined) return extendPost(place, place.length - post.length)
  const body = bodyBefore(place)
  const rest = place.slice(body)
  const [, company = '', bringer = ''] = BRINGER.exec(rest) ?? []
  if (bringer !== '' && !PLAIN_WORD.test(company)) return standing(place.slice(0, body) + company, bringer)
  if (rest === '' || !DOER.test(rest) || rest.length > LONGEST_POST) return standing(place, '')
  return standing(place.slice(0, body), rest)
}

/** 科护士长 after a body, but 儿科 + 护士长. */
const isWhole = (place: string, post: string): boolean =>
  !post.startsWith('科') || /(?:^|[科院部])$/u.test(place.slice(0, -post.length))

/** 环卫工人，工龄16年: what is told of someone stays with what they do. */
const withFacts = ({ affiliation = '', jobTitle = '' }: Standing, facts: readonly string[]): Standing =>
  standing(affiliation, [jobTitle, ...facts].filter((one) => one !== '').join('，'))

/** 党委书记、院长: one post after the other. */
function splitChain(before: string, after: string): Standing {
  const last = splitPost(after)
  if (last.jobTitle === undefined) return standing(`${before}、${after}`, '')
  // 市五一劳动奖章获得者、第二水厂制水班班长: an honour, then where they work.
  if (last.affiliation !== undefined) return standing(`${before}、${last.affiliation}`, last.jobTitle)
  const first = splitPost(before)
  if (first.jobTitle === undefined) return { ...first, jobTitle: after }
  return { ...first, jobTitle: `${first.jobTitle}、${after}` }
}

function extendPost(place: string, at: number): Standing {
  const before = place.slice(0, at)
  if (BARE_BODY.test(before)) return standing('', place)
  if (IN_BODY.has(place.slice(at))) return standing(before, place.slice(at))
  const body = lastBodyEnd(before)
  const gap = before.length - body
  if (body === 0 && gap <= 4) return standing('', place)
  return body > 0 && gap <= 4
    ? standing(place.slice(0, body), place.slice(body))
    : standing(before, place.slice(at))
}

/** 广外医院: the name of a body, whole. */
export const endsWithBody = (place: string): boolean => place !== '' && lastBodyEnd(place) === place.length

function lastBodyEnd(place: string): number {
  let end = 0
  for (const match of place.matchAll(BODY)) end = match.index + match[0].length
  return end
}

/** The end of the last body that leaves a whole word: 一中队 + 队员, not 一中队队 + 员. */
function bodyBefore(place: string): number {
  const ends = [...place.matchAll(BODY)].map((match) => match.index + match[0].length)
  return ends.findLast((end) => end !== place.length - 1) ?? 0
}

function standing(affiliation: string, jobTitle: string): Standing {
  return {
    ...(affiliation.trim() !== '' && { affiliation: affiliation.trim() }),
    ...(jobTitle.trim() !== '' && { jobTitle: jobTitle.trim() }),
  }
}

/** The same of a place printed in words apart: 中建三局 项目部 技术员. */
export function splitPosts(places: readonly string[]): Standing {
  const last = places.at(-1) ?? ''
  const before = places.slice(0, -1).join('')
  if (before === '') return splitPost(last)
  const { affiliation = '', jobTitle = '' } = splitPost(last)
  // 挡车工 一棉公司细纱车间: what someone does, apart and first.
  const [first = '', ...others] = places
  const { affiliation: where, jobTitle: does } = splitPost(first)
  if (does !== undefined && where === undefined && endsWithBody(last)) return standing(others.join(''), first)
  // 营业部 试水专员: what stands apart from the name of a body and is no body is what someone does there.
  if (jobTitle === '' && endsWithBody(before) && !endsWithBody(last)) return standing(before, last)
  return standing(`${before}${affiliation}`, jobTitle)
}

/** Splits 工会主席胡桂芝 where a known post or a body ends and a name follows; undefined when none does. */
export function splitGluedName(
  words: string,
  isName: (text: string) => boolean,
): { place: string; name: string } | undefined {
  for (const length of [3, 2, 4]) {
    const place = words.slice(0, -length)
    const name = words.slice(-length)
    if (place === '' || !isName(name)) continue
    if (endsWithPost(place) || endsWithBody(place)) return { place, name }
  }
  return undefined
}

/** Where someone must be named: 护士长碧螺春, whatever the surname. */
export function splitAfterPost(words: string): { place: string; name: string } | undefined {
  const length = [3, 2].find((one) => endsWithKnownPost(words.slice(0, -one)))
  return length === undefined ? undefined : { place: words.slice(0, -length), name: words.slice(-length) }
}

/** The same with no body: 凿岩工卜大鹏. */
export function splitDoerName(
  words: string,
  isName: (text: string) => boolean,
): { place: string; name: string } | undefined {
  for (const length of [3, 2]) {
    const [place, name] = [words.slice(0, -length), words.slice(-length)]
    if (place.length >= 2 && place.length <= LONGEST_POST && DOER.test(place) && isName(name))
      return { place, name }
  }
  return undefined
}

export const endsWithDoer = (place: string): boolean =>
  place.length >= 2 && (DOER.test(place) || endsWithKnownPost(place))

/** Ends in what someone does: a known post, or a doer in a body. */
export const endsWithPost = (place: string): boolean =>
  endsWithKnownPost(place) || (DOER.test(place) && lastBodyEnd(place) > 0)

const endsWithKnownPost = (place: string): boolean => POSTS.some((post) => place.endsWith(post))
