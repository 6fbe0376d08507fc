// What the test commands say to whoever runs them.

export const testMessages = {
  noChromium: '没有找到 Chromium，正在安装……',
  wrongChromiumPath: (path: string) => `CHROMIUM_PATH 指向的 ${path} 不存在：改正路径，或取消这个变量`,
  cannotGetChromium:
    '没能装上 Chromium。请运行这一行，然后再试：sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk',
  installing: (packages: string) => `正在安装 ${packages}……`,
  cannotInstall: (packages: string) =>
    `缺少 ${packages}。请在 Debian 上运行这一行，然后再试：sudo apt-get update && sudo apt-get install -y ${packages}`,
  benchByNpm: '请用 npm run bench 运行，或先在 bench 里运行 npm ci',
}
