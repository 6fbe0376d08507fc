// The posts that staff of a hospital, a school or a trade union hold. Knows nothing of lines or voices.

const OF_UNION =
  '工会主席 工会副主席 工会常务副主席 分会主席 工会小组长 工会干部 专职工会干部 主席 副主席 常务副主席 女工主任 经审主任 女职工委员会主任 经审委员会主任 委员 干事 会员 职工代表 职工'
const OF_PARTY = '书记 副书记 党委书记 党委副书记 党总支书记 党支部书记 支部书记 纪委书记 团委书记'
const OF_HOSPITAL =
  '护士长 总护士长 科护士长 副护士长 护士 护师 主管护师 副主任护师 主任护师 医生 医师 主治医师 副主任医师 主任医师 药师 主管药师 技师 主管技师 检验师 院长 副院长 科主任 科副主任'
const OF_OFFICE =
  '主任 副主任 科长 副科长 部长 副部长 处长 副处长 局长 副局长 所长 副所长 站长 校长 副校长 园长 班长 组长 教研组长 队长 车间主任 经理 副经理 总经理 工程师 教师'
const POSTS = [OF_UNION, OF_PARTY, OF_HOSPITAL, OF_OFFICE]
  .flatMap((posts) => posts.split(' '))
  .sort((a, b) => b.length - a.length)

/** Where someone stands, parted into affiliation and post: 广外医院 + 工会主席. The longest known post wins. */
export function splitPost(place: string): { affiliation?: string; jobTitle?: string } {
  const jobTitle = POSTS.find((post) => place.endsWith(post))
  if (jobTitle === undefined) return place === '' ? {} : { affiliation: place }
  const affiliation = place.slice(0, -jobTitle.length).trim()
  return affiliation === '' ? { jobTitle } : { affiliation, jobTitle }
}

/** Splits 工会主席胡桂芝 where a known post ends and two to four characters follow; undefined when none does. */
export function splitGluedName(words: string): { place: string; name: string } | undefined {
  for (const length of [3, 2, 4]) {
    const place = words.slice(0, -length)
    if (POSTS.some((post) => place.endsWith(post))) return { place, name: words.slice(-length) }
  }
  return undefined
}
