// Words of passing a page on: the card, the link, the code, what to do inside WeChat. Brought on demand.

export const shareMessages = {
  close: '关闭',
  shareHow: '转发这一页',
  copyLink: '复制链接',
  linkCopied: '链接已复制，可以粘贴给别人。',
  copyByHand: '没能自动复制。请长按下面的网址，再点「复制」。',
  address: '这一页的网址',
  nativeShare: '用手机的分享转发',
  shareFailed: '没能打开手机的分享。可以复制链接，再粘贴给别人。',
  code: '二维码',
  codeText: '用手机扫一扫，在手机上打开这一页。',
  inWeChat: '点右上角的「⋯」，再选「发送给朋友」或「分享到朋友圈」。',

  card: '卡片',
  cardOf: (words: string) => `卡片：${words}`,
  drawing: '正在画卡片',
  cardFailed: '没能画出卡片。可以改用「链接」。',
  look: '底色',
  paper: '纸',
  night: '夜',
  keepByPress: '长按图片，可以保存或转发。',
  saveImage: '保存图片',
  sendImage: '发送图片',
  sendFailed: '没能打开手机的分享。可以保存图片，再发送。',
  fileName: '心得卡片.png',
}
