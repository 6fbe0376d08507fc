// Every word of the list of contents and of the way back after a jump.

export const contentsMessages = {
  close: '关闭',
  wayBack: '回到刚才的位置',
}
