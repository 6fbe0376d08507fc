// Words of an event printed as one booklet. Brought on demand.

export const bookletMessages = {
  about: '这一页是整本：封面、目录、报道和每篇心得，供打印或存成 PDF。',
  print: '打印',
  printByMenu: '没有反应时，请用浏览器菜单里的「打印」。',
  inWeChat: '微信里不能打印。点右上角的「⋯」，在浏览器里打开这一页，再打印。',
  contents: '目录',
  report: '报道',
}
