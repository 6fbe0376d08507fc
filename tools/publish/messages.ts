// What an editor or operator is told while an edition is built and served.

export const publishMessages = {
  badArguments: '用法：npm run build -- [--outDir 输出文件夹]',
  badBase: (base: string) => `BASE_PATH「${base}」不能用：应像 /reader/ 这样，只含英文字母、数字和 . _ ~ -`,
  otherBaseUrl: (baseUrl: string, base: string) =>
    `site.json 的 baseUrl「${baseUrl}」与发布路径「${base}」不一致：让 baseUrl 以发布路径结尾，或改正 BASE_PATH`,
  noContentDir: (folder: string) => `没有找到内容文件夹 ${folder}：检查 CONTENT_DIR`,
  foreignOutDir: (folder: string) =>
    `输出文件夹 ${folder} 里已有别的文件，不像是本程序生成的网站：换一个文件夹，或先把它清空`,
  missingFigure: (file: string) => `找不到图片 ${file}：把它放进事件文件所在的文件夹，或改正文件名`,

  stageContent: (events: number) => `内容　　${events} 个事件，全部通过检查`,
  stageScripts: (kilobytes: string) => `脚本　　${kilobytes} kB（brotli）`,
  stagePages: (pages: number, seconds: string) => `页面　　${pages} 页，用时 ${seconds} 秒`,
  stageDone: (folder: string) => `完成　　${folder}`,
  publishing: '页面',

  serving: (address: string) => `网站已在 ${address} 打开（按 Ctrl+C 停止）`,
  portTaken: (port: number) =>
    `端口 ${port} 已被别的程序占用：换一个端口再试，例如 PORT=${port + 1} npm start`,
  badPort: (port: string) => `PORT「${port}」不是端口号：应是 0 到 65535 之间的整数`,
  noAccess: (port: number) => `没有权限使用端口 ${port}：换一个 1024 以上的端口，例如 PORT=4173 npm start`,
}
