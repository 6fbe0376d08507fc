// Words of passing on a passage: its bar, its link, what is said when an address names words that changed. Brought on demand.

export const passageMessages = {
  bar: '这段话',
  handle: '复制或转发这一段',
  copy: '复制',
  link: '链接',
  card: '卡片',
  close: '收起',
  copied: '已复制',
  linkCopied: '链接已复制，可以粘贴给别人',
  copyByHand: '没能自动复制。请长按下面的文字，再点「复制」。',
  copyField: '要复制的文字',

  shown: '已标出链接里的这段话',
  startOver: '从头看',
  revised: '原文已修订。',
  edited: '这段话修订过，标出的是现在的文字。',
  retired: '链接里的那一段已经删去，这里是离它最近的一段。',
  gone: '链接里的那一段已经不在这篇文章里。',
  named: (words: string) => `链接里的话是：「${words}」`,
  edges: (first: string, last: string) => `${first}……${last}`,

  /** Added to what is copied. */
  source: (title: string, by: string, site: string) => `——《${title}》${by}，${site}`,
}
