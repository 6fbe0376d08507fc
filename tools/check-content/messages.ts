// What `npm run check-content` says around what it found. Knows nothing of what is wrong with an event.

/** By status. */
export type Count = Record<'published' | 'draft' | 'withdrawn', number>

export const checkMessages = {
  usage: '用法：npm run check-content -- [文件名 …] [--json]',
  noSuchFile: (name: string, folder: string) =>
    `${folder} 里没有 ${name}：检查文件名，或不写文件名，检查全部`,
  looked: (folder: string, events: Count, reflections: Count) =>
    `检查了 ${folder}。没有错的：事件已发布 ${events.published} 个，草稿 ${events.draft} 个，撤稿 ${events.withdrawn} 个；心得已发布 ${reflections.published} 篇，草稿 ${reflections.draft} 篇，撤稿 ${reflections.withdrawn} 篇（连同撤稿的事件里的）。`,
  errors: (count: number) => `■ 有错，改好才能发布（${count} 处）`,
  warnings: (count: number) => `□ 请再看一眼，不影响发布（${count} 处）`,
  nothing: '没有发现问题。',
  howToFind: '“第几行”是文件里的行号：在 VS Code 里打开文件，按 Ctrl+G（苹果电脑 ⌃G），输入行号就到。',
}
