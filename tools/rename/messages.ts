// What `npm run rename` says to an editor.

export const renameMessages = {
  usage:
    '用法：npm run rename -- 事件 新地址，或 npm run rename -- 事件/心得 新地址，例如 npm run rename -- xicheng-2018 xuanjiang-2018',
  badSlug: (slug: string, why: string) => `新地址“${slug}”不能用：${why}`,
  same: (slug: string) => `新地址和现在的一样，都是 ${slug}，没有改动`,
  taken: (slug: string, owner: string) => `地址 ${slug} 已被 ${owner} 使用：换一个`,
  takenHere: (slug: string, names: string) => `地址 ${slug} 已被这个事件里${names}的心得使用：换一个`,
  fileThere: (file: string) => `已经有 ${file} 这个文件：换一个地址，或先把它移走`,
  cannotMove: (file: string, reason: string) =>
    `文件不能改名为 ${file}（${reason}）：关掉正在使用它的程序再试；什么都没有改动`,
  done: (before: string, after: string) => `已改名：${before} → ${after}`,
  redirected: '旧地址发布后会自动转到新地址，以前转出去的链接照样能用。',
  neverPublished: '它还没有发布过，旧地址没有人用，不留。',
  file: (before: string, after: string) => `文件：${before} → ${after}`,
  next: '运行 npm run build 发布以后，新地址才能打开。',
}
