// What an editor or operator is told while an edition is built and served.

export const publishMessages = {
  badArguments:
    '用法：npm run build -- [--outDir 输出文件夹] [--previous 上一次的输出文件夹] [--tombstone] [--no-fonts] [--no-images] [--preview] [--preview-path 名字]',
  badPreviewPath: (name: string) =>
    `--preview-path「${name}」不能用：只用英文字母、数字、- 和 _，至少 16 个字，其中至少一个 _；要别人猜不到`,
  noPublicDir: (folder: string) => `没有找到文件夹 ${folder}：检查 PUBLIC_DIR`,
  operatorFileClash: (path: string, folder: string) =>
    `${folder} 里的 ${path} 和网站自己的文件重名：改名，或从那个文件夹里删去`,
  noPrevious: (folder: string) => `${folder} 里没有上一次生成的网站：检查 --previous`,
  badBase: (base: string) => `BASE_PATH「${base}」不能用：应像 /reader/ 这样，只含英文字母、数字和 . _ ~ -`,
  otherBaseUrl: (baseUrl: string, base: string) =>
    `site.json 的 baseUrl「${baseUrl}」与发布路径「${base}」不一致：让 baseUrl 以发布路径结尾，或改正 BASE_PATH`,
  noContentDir: (folder: string) => `没有找到内容文件夹 ${folder}：检查 CONTENT_DIR`,
  foreignOutDir: (folder: string) =>
    `输出文件夹 ${folder} 里已有别的文件，不像是本程序生成的网站：换一个文件夹，或先把它清空`,
  cannotWrite: (folder: string, reason: string) =>
    `不能写入输出文件夹 ${folder}（${reason}）：检查磁盘空间和权限，或换一个文件夹；原来的网站没有改动`,

  stageContent: (events: number) => `内容　　${events} 个事件，全部通过检查`,
  warnings: (count: number) => `请再看一眼，不影响发布（${count} 处，npm run check-content 看全部）：`,
  moreWarnings: (count: number) => `　　……还有 ${count} 处`,
  previewBanner: (made: Date) => `审稿预览，请勿转发　${printedTime(made)}`,
  previewAddress: (address: string) => `审稿　　${address}`,
  stageScripts: (kilobytes: string) => `脚本　　${kilobytes} kB（brotli）`,
  stagePages: (pages: number, seconds: string) => `页面　　${pages} 页，用时 ${seconds} 秒`,
  stageImages: (drawn: number, kept: number) => `图片　　新画 ${drawn} 张，沿用 ${kept} 张`,
  noBaseUrl:
    '提示　　site.json 没有写 baseUrl：不生成 sitemap.xml，转发用的图片只有相对地址，多数平台不会显示',
  stageDone: (folder: string) => `完成　　${folder}`,
  publishing: '页面',

  notYet: '正在生成网站，还要一会儿：终端里打印出地址以后再刷新。',
  serving: (address: string) => `网站已在 ${address} 打开（按 Ctrl+C 停止）`,
  portTaken: (port: number) =>
    `端口 ${port} 已被别的程序占用：换一个端口再试，例如 PORT=${port + 1} npm start`,
  badPort: (port: string) => `PORT「${port}」不是端口号：应是 0 到 65535 之间的整数`,
  noAccess: (port: number) => `没有权限使用端口 ${port}：换一个 1024 以上的端口，例如 PORT=4173 npm start`,
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

function printedTime(time: Date): string {
  return `${time.getMonth() + 1}月${time.getDate()}日 ${time.getHours()}:${twoDigits(time.getMinutes())}`
}

/** What an operator is told by `npm run hosts`, and reads in the files it makes. */
export const hostMessages = {
  usage:
    '用法：npm run hosts -- nginx|caddy|headers|table [--base /reader/] [--root /srv/xinde] [--server-name example.org]',
  badRoot: (root: string) => `--root「${root}」不能用：应是 / 开头的文件夹，不含空格和引号，例如 /srv/xinde`,
  badServerName: (name: string) => `--server-name「${name}」不能用：应是域名，例如 example.org`,
  generatedBy: (host: string) => `由 npm run hosts -- ${host} 生成：请改参数后重新生成，不要手改`,
  filesGoTo: (folder: string) => `dist 里的文件放在 ${folder}`,
  nginxTls: 'HTTPS 由 certbot --nginx 补上，或在前面的代理上做',
  relativeRedirects: '前面有代理或换了端口时，完整地址会是错的',
  noPageInFolder: '没有页面的文件夹，也是不存在的地址',
  asWritten: '按写下的次序：否则 Caddy 会自己排序',
  keepQuery: 'Caddy 自己补末尾斜线时会丢掉 ? 后的参数，链接就到不了那一段',
  neverKeepMissing: '不存在的地址不让任何人缓存',
  brotli: '装有 brotli 模块（Debian：libnginx-mod-http-brotli-filter）时，去掉下面三行的 #',
  headersFile: 'Netlify、Cloudflare Pages 和 Workers 读取这个文件；页面用它们的默认值，即每次都问是否有更新',
  pathColumn: '地址',
  headerColumn: '响应头',
  valueColumn: '值',
  extensionColumn: '扩展名',
  everyAnswer: '所有回答',
  everythingElse: (base: string) => `${base} 下的其他地址`,
  missing: '不存在的地址（状态 404，内容是 404.html），包括 assets 里缺少的文件',
}
