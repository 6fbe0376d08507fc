// Every word of the list of keys.

export const keyboardMessages = {
  title: '键盘快捷键',
  close: '关闭',
  keys: [
    ['j', '下一段'],
    ['k', '上一段'],
    ['→', '下一篇'],
    ['←', '上一篇'],
    ['t', '回到页首'],
    ['c', '目录'],
    ['s', '字号与底色'],
    ['?', '这张表'],
  ],
  note: '在输入框里打字时不起作用。',
  use: '单键',
  choices: { on: '启用', off: '停用' },
}
