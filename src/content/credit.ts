// What a paper prints before the name of who writes for it: 本报记者 陈晓. Knows no byline.

const CREDIT =
  /^(?:(?:本报|本刊|本网|本台|特约|特邀|见习|实习|首席|驻站|全媒体|融媒体|新闻|摄影|文字)*(?:记者|通讯员|撰稿人|评论员|报道员|通联员|实习生|摄影师)|本报|本刊|本网|本台|特约)[\s:：/／]*/u

/** With what parts it from the name; empty for a mere name. */
export const creditBefore = (name: string): string => CREDIT.exec(name)?.[0] ?? ''
