// What `npm run withdraw` says to an editor.

export const withdrawMessages = {
  usage:
    '用法：npm run withdraw -- 事件 [心得]，例如 npm run withdraw -- xicheng-2018，或 npm run withdraw -- xicheng-2018 hu-guizhi',
  isDraft: (slug: string) => `${slug} 还是草稿，从没有发布过，用不着撤稿：不要了就删去 ${slug}.json`,
  already: (slug: string) => `${slug} 已经撤稿了，没有改动`,
  whole: (event: string) => `${event} 整个已经撤稿，里面的心得也都撤下了，没有改动`,
  event: (slug: string, title: string, reflections: number) =>
    `已标为撤稿：${slug}《${title}》${reflections === 0 ? '' : `，连同 ${reflections} 篇心得`}`,
  reflection: (event: string, slug: string, names: string, title: string) =>
    `已标为撤稿：${event} 的心得 ${slug}（${names}《${title}》）`,
  next: '读者那里还没有撤下：运行 npm run build，再把结果放上服务器。已存到手机上的，下次联网打开时撤下。\n要恢复，打开这个文件，把这一处的 "status" 改回去（事件写 "published"，心得删去这一项）。',
}
