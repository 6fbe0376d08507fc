// What an editor is told of a text that should be looked at again: what is wrong, then how to mend it.

/** Begins every text that `npm run new` writes in place of one that is still to come. */
export const PLACEHOLDER = '（待写）'

export const proofMessages = {
  noFinalMark: (tail: string) => `末尾没有标点（“${tail}”）：补上句号；如果话没有说完，把后面的文字接上来`,
  stopsShort: (tail: string) => `停在逗号或顿号上（“${tail}”）：话没有说完，把后面的文字接上来，或改成句号`,
  innerSpace: (count: number, where: string) => `汉字中间有 ${count} 处空格（“${where}”，␣ 是空格）：删去`,
  halfWidth: (marks: string, wide: string, where: string) =>
    `汉字旁边用了英文标点 ${marks} （“${where}”）：改成中文的 ${wide}`,
  repeatedMark: (marks: string, where: string) => `标点重复了“${marks}”（“${where}”）：留下一个`,
  loneMark: (mark: string, partner: string, where: string) =>
    `${mark} 没有和它成对的 ${partner} （在“${where}”）：补上另一半，或删去多出的这一个`,
  repeatedParagraph: '与前面一段一字不差：多贴了一遍的，删去这一段',

  lostCharacter: (where: string) => `有认不出来的字（“${where}”里的 � 处）：对照原稿，改成正确的字`,
  privateCharacter: (code: string, where: string) =>
    `有别人的手机显示不出来的字（自造字 ${code}，在“${where}”的 ▯ 处）：对照原稿，换成通用的字`,
  invisibleCharacter: (code: string, where: string) =>
    `夹着看不见的字符（${code}，在“${where}”的 ▯ 处）：把它前后的字一起删去，重新输入`,
  box: (where: string) =>
    `有“□”或“■”（“${where}”）：多半是没认出来的字，或署名前的记号；对照原报改正，记号只写在 label 里`,
  mojibake: (where: string) => `像是乱码（“${where}”）：对照原稿改正`,
  markup: (mark: string, where: string) => `有网页的代码 ${mark} （“${where}”）：读者会原样看到它，删去`,
  placeholder: '还是占位的文字，没有写正文：写上正文，或先把 status 改回 draft（草稿）',

  noDate: '没有见报日期：补上 "datePublished"，例如 2018-11-21；不写，这篇会一直排在首页最前面',
  futureDate: (date: string) => `日期 ${date} 还没有到：核对年月日；确是提前排好的，不用改`,
  ancientDate: (date: string) => `日期 ${date} 太早了：核对年份`,
  startsAfterPrint: (start: string, printed: string) =>
    `活动日期 ${start} 在见报日期 ${printed} 之后：核对这两个日期`,
  correctedBeforePrint: (corrected: string, printed: string) =>
    `更正的日期 ${corrected} 在见报日期 ${printed} 之前：核对这两个日期`,

  spaceInPhrase: (phrase: string) =>
    `词组“${phrase}”中间有空格：空格处换行的，分成标题的两行；不换行的，删去空格`,
  phrasesOverlap: (phrase: string, next: string, twice: string) =>
    `词组“${phrase}”和“${next}”都有“${twice}”，连起来重复了：删去一处`,
  phraseStart: (phrase: string) =>
    `词组“${phrase}”以标点开头，会出现在一行的开头：把标点移到前一个词组的末尾`,
  phraseEnd: (phrase: string) => `词组“${phrase}”以左引号或左括号结尾：把它移到后一个词组的开头`,
  longPhrase: (phrase: string, characters: number) =>
    `词组“${phrase}”有 ${characters} 个字，手机上一行放不下，会在任意的字后面断开：按意思分成几个词组，例如 ["宣讲脚步", "不停歇"]`,
  otherTitle: (title: string, source: string) =>
    `标题“${title}”和原稿的“${source}”不一样：词组里漏了字或多了字的，改过来；标题确实改了的，把 source 的 titles 里的也改成新的`,

  creditInName: (credit: string) =>
    `姓名以“${credit}”开头：name 只写姓名；作者的“${credit}”写进署名的 label，分享人的写进 jobTitle`,

  vagueAlt: (alt: string) =>
    `alt“${alt}”没有说出图里有什么：写一句话，例如“主讲人在台上宣讲，台下坐满职工”，听文章的读者靠它`,

  sameText: (other: string) => `正文有一半以上和 ${other} 一样：同一次活动导入了两遍的，删去一个`,
  sameTitle: (other: string) => `标题和见报日期都和 ${other} 一样：同一次活动导入了两遍的，删去一个`,
}
