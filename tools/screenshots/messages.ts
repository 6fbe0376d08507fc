// What `npm run screenshots` says to whoever runs it.

export const screenshotsMessages = {
  notBuilt: (folder: string) =>
    `${folder} 里没有建好的站点：先运行 npm run build，再运行 npm run screenshots`,
  noBrowser: '没有浏览器，不能截图',
  noEvent: '没有带心得的事件，没有可截的页面',
}
