// Words of a picture enlarged over the page. Brought on demand.

export const enlargeMessages = {
  picture: (alt: string) => `放大的图片：${alt}`,
  close: '关闭',
  larger: '放大',
  smaller: '缩小',
}
