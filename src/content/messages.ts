// Every word a reader sees or hears that is not content. Knows nothing of where it stands.

export const messages = {
  /** The character on the mark in the bar. */
  mark: '心',
  front: '首页',
  about: '关于',
  archive: '往期',
  skipToText: '跳到正文',
  pageTitle: (page: string, site: string) => `${page} - ${site}`,

  characters: (count: number) => `${count.toLocaleString('en')}字`,
  minutes: (minutes: number) => `约${minutes}分钟`,
  minutesShort: (minutes: number) => `${minutes}分钟`,
  articleFacts: '文章信息',
  reflections: '心得分享',
  reflectionCount: (count: number) => `${count} 篇心得`,
  reflectionOf: (names: string) => `${names}的心得`,
  reflectionsOfEvent: '这次活动的心得',
  corrections: '更正',
  correctionOf: (date: string, text: string) => `${date}：${text}`,

  turnPages: '上一篇、下一篇',
  backToReport: '回到报道',
  previous: (names: string) => `上一篇　${names}`,
  next: (names: string) => `下一篇　${names}`,

  noEvents: '还没有发布的报道。',
  archiveOf: (month: string) => `${month}的报道`,

  aboutTitle: '关于',
  aboutText: (site: string) =>
    `${site}刊登一场活动的报道和职工读后写下的心得。每篇都有自己的网址，可以直接打开、转发和打印。`,
  siteFacts: '网站信息',
  publisher: '主办',
  editorInCharge: '责任编辑',
  contact: '联系',
  complaintPhone: '举报电话',
  complaintMail: '举报邮箱',
  icp: 'ICP备案号',
  publicSecurity: '公安备案号',
  newsLicence: '互联网新闻信息服务许可证',

  notFoundTitle: '没有这一页',
  notFoundText: '网址可能写错了，或者这一页已经移走。',
  goHome: '回到首页',

  moved: '这一页换了网址',
  movedTo: '新网址',

  loadFailed: '这一页没能打开，请检查网络。您正在读的内容不受影响。',
  retry: '重试',
  loading: '正在打开',
  opened: (title: string) => `已打开：${title}`,
}
