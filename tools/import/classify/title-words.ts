// The words by which one title of a report's head is told from another: what introduces, reports, names something held. Knows no lines.
export const DASH = /^[—―－–]/u
export const KICKER =
  /[·•]|^学习宣传|^(?:深入|聚焦|走基层|喜迎|庆祝|弘扬|学习贯彻|围绕|争做|牢记|贯彻|落实|纪念|迎接)|系列|主题教育|专场|全会精神|[:：]$/u
/** 走基层·听心声: the name of a column, wherever it stands. */
export const INTRODUCES = /^[^—―－–，。]{2,8}[·•][^，。]{2,8}$/u
export const FACTS =
  /举行|举办|召开|开讲|启动|侧记|纪实|见闻|开班|揭晓|发布|表彰|座谈|走进|签约|活动|论坛|讲座|分享会|报告会|故事会|综述|掠影|印象|纪念|开幕|闭幕|记/u
/** 供电公司工会开展宣讲 | 银线上的坚守: what happened, over the headline that says what it was. */
export const REPORTS = /开展|举办|举行|召开|组织|启动/u
/** 邮路工会送课上门 | 马班邮路上的第五代: a body acts in the first, and the second is about someone else. */
export const INSTITUTION =
  /工会|工委|公司|集团|医院|学校|大学|学院|中学|小学|公交|车间|街道|社区|法院|银行|邮政|[支大中]队|[班组队站段]”|管理局|供电局/u
/** 事迹宣讲活动, “田间课堂”: the name of something held. */
export const CAMPAIGN =
  /(?:活动|行动|系列|专题|专场|巡礼|大赛|竞赛|比赛|大会|晚会|展演|展播|论坛|讲坛|讲堂|课堂|宣讲|[报分故读座诵恳]\p{Script=Han}会|[会课堂坛营行][”」])$/u
export const SERIES = /^(?:深入)?学习(?:宣传)?贯彻|系列|主题教育|专场/u
const HELD = /(?:开展|举行|举办|召开|启动)$|(?:开展|举办|召开|组织)/u
/** 半条被子的温度一直都在 | 总工会组织劳模研学: what was held, told under the headline. */
export const isHeldUnder = (first: string, second: string): boolean =>
  INSTITUTION.test(second) && !INSTITUTION.test(first) && HELD.test(second)
export const GOES_ON =
  /^(?:在|同|共|齐|都|也|学习?|为|把|被|将|向|到|走|赴|进|获|引|受|展|成|开|启|举|助|送|喜|热|点|赢|迎|争|续|再|更|给|请|办|搭|建|推|出|聚|传|讲|唱|写|的|与|和)/u
export const SUBTITLE_END =
  /(?:侧记|见闻|纪实|掠影|举行|举办|启动|召开|开讲|综述|小记|速写|札记|开展|进行|走笔|散记|特写)$/u
