// Words about what was read here and how far. Brought on demand.

export const readingMessages = {
  read: '已读',
  half: '读到一半',
  readCount: (count: number) => `，已读 ${count} 篇`,

  whereYouWere: '您上次读到这篇的中间',
  goBack: '回到上次读到的地方',
  startOver: '从头看',

  revised: '你读过之后有修订',
  showRevision: '看修订',
  fleeting: '这次读到哪里、读过哪几篇，关掉页面就记不住了。阅读不受影响。',
  understood: '知道了',
}
