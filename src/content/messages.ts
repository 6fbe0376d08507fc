// Every word a reader sees or hears that is not content. Knows nothing of where it stands.

export const messages = {
  /** The character on the mark in the bar. */
  mark: '心',
  front: '首页',
  about: '关于',
  shelf: '我的',
  shelfText: '读到哪里、还有哪些没读、哪些可以离线读，都在这里。只记在这台设备上。',
  archive: '往期',
  contents: '目录',
  settings: '字号与底色',
  share: '转发',
  skipToText: '跳到正文',
  pageTitle: (page: string, site: string) => `${page} - ${site}`,

  characters: (count: number) => `${count.toLocaleString('en')}字`,
  minutes: (minutes: number) => `约${minutes}分钟`,
  minutesShort: (minutes: number) => `${minutes}分钟`,
  articleFacts: '文章信息',
  reflections: '心得分享',
  reflectionCount: (count: number) => `${count} 篇心得`,
  voiceCount: (count: number) => `${count} 位职工`,
  reflectionOf: (names: string) => `${names}的心得`,
  reflectionsOfEvent: '这次活动的心得',
  corrections: '更正',
  correctionOf: (date: string, text: string) => `${date}：${text}`,

  booklet: '打印整本',
  partOf: (title: string) => `《${title}》`,

  citedBy: (count: number) => `${count} 篇心得谈到这一段`,
  citedByOne: (names: string) => `1 篇心得谈到这一段：${names}`,
  lookBack: (paragraph: number | undefined) => {
    if (paragraph === undefined) return '回看报道'
    return paragraph === 0 ? '回看报道的导语' : `回看报道第 ${paragraph} 段`
  },

  book: '下载电子书（EPUB）',

  turnPages: '上一篇、下一篇',
  backToReport: '回到报道',
  previous: (names: string) => `上一篇　${names}`,
  next: (names: string) => `下一篇　${names}`,
  nextUnread: (names: string) => `下一篇未读　${names}`,

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

  withdrawnTitle: '本文已撤稿',
  withdrawnText: '这篇文章已由编辑部撤下，不再提供。',

  moved: '这一页换了网址',
  movedTo: '新网址',

  loadFailed: '这一页没能打开，请检查网络。您正在读的内容不受影响。',
  retry: '重试',
  loading: '正在打开',
  partMissing: '这一部分没能打开，网站可能刚有更新。您正在读的内容不受影响。',
  reload: '刷新一下',
  opened: (title: string) => `已打开：${title}`,

  offlineTitle: '现在没有网络',
  offlineText: '这一页没有保存在手机上。连上网络后再打开，或者先读已经保存的。',
  heldTitle: '离线可读',
  heldSearching: '正在查看手机上存了哪些文章。',
  heldNone: '还没有可以离线读的文章。打开过的文章会自动保存。',
  heldCount: (count: number, size: string) => `离线可读 ${count} 篇，共 ${size}`,
  megabytes: (megabytes: string) => `${megabytes} MB`,
  kilobytes: (kilobytes: string) => `${kilobytes} kB`,
  remove: '移除',
  removeEvent: (title: string) => `移除《${title}》`,
  save: '保存到手机',
  saved: '已保存',
  saving: (done: number, total: number) => `正在保存 ${done}/${total}`,
  saveFailed: '没能保存，请稍后再试。',
  saveFull: '手机空间不足，没能保存。腾出一些空间后再试。',
  full: '手机空间不足，新内容没能保存；已保存的照常可读。',
  gotIt: '知道了',
  withdrawnTitled: (title: string) => `《${title}》已撤稿，已从手机移除。`,
  offlineFailed: '这次没能为离线阅读做好准备，下次打开时再试；页面照常可以读。',
  updated: '有新内容',
  updatedWith: (added: number) => `有新内容，新增 ${added} 篇`,
  showUpdate: '看新内容',
  withdrawn: '本文已撤稿，手机上的保存也已移除。',
  offlineUnsupported: '这个浏览器不能离线阅读；页面照常可以读。',

  newestEvent: '最新一期',
  installTitle: '安装到桌面',
  installText: '像应用一样从桌面打开，不用再找网址。',
  install: '安装',
  installByShareMenu: '点浏览器的「分享」，再点「添加到主屏幕」，就能像应用一样从桌面打开。',

  diagnosis: '诊断信息',
  diagnosisText: '遇到问题时，请全选下面的文字，复制给编辑部。',
}
