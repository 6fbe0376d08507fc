// Whether a line is the caption of a photograph, and who took it. Knows nothing of images.

const BEGINS =
  /^[▲△▼◀▶←→↑↓◤◥]|^(?:图为|图①|图②|图③|图[一二三四五六七八九十\d][：: ]|上图|下图|左图|右图|图片说明|图注|配图[：:]|图片[：:]|照片[：:]|题图|主图)/u
const CREDIT_END =
  /(?:[\s\u3000（(。”]|^)((?:本报|本刊|特约|实习|见习|摄影)*(?:记者|通讯员)?[\s\u3000]*[\p{Script=Han}·]{2,10}[\s\u3000]*[/／]?(?:摄影?|供图|[/／]图|(?<=[\s\u3000（(。][\p{Script=Han}·]{2,4}[\s\u3000]*)图))[）)]?[。]?$/u
const PROVIDED =
  /[（(](?:[^（）()]{1,20}(?:供图|提供|摄)|资料图片?|资料照片|视频截图|网络图片|图片来[源自][^（）()]{0,20}|AI生成[^（）()]{0,10})[）)]$/u
const ONLY_CREDIT =
  /^[（(]?(?:资料图片?|资料照片|摄影[:：].{2,20}|图片来源[:：].{2,20}|图片由.{2,20}提供)[）)]?$/u
/** 海大川（右）在检修线路。: only a photograph has a left and a right. */
const PLACED =
  /^[^。；：“]{2,30}[（(](?:[左右中](?:[一二三四五六七八九十]|起)?|[前后]排[^（）()]{0,6})[）)][^。；：“]{2,40}。?$/u
/** 站台晨读现场　摄影：金鑫. */
const TAKEN_BY =
  /^(?!.*(?:记者|通讯员|撰|[文图]字?\s))[^:：丨|｜/／。]{4,50}[\s（(。”](?:摄影|摄|供图)\s*[:：/／丨|｜]\s*[\p{Script=Han}·]{2,10}[）)]?$/u
/** 应海涛在三号泊位宣讲。（摄影：仲海生）. */
const TAKEN_BY_BRACKETED =
  /^[^:：。！？]{4,60}[。]?[（(](?:摄影|摄|供图|图片?)\s*[:：/／]\s*[\p{Script=Han}·\s]{2,12}[）)]$/u
const SIGNS = [BEGINS, CREDIT_END, PROVIDED, ONLY_CREDIT, PLACED, TAKEN_BY, TAKEN_BY_BRACKETED]
const LONGEST = 120

export const isCaption = (text: string): boolean =>
  text.length <= LONGEST && SIGNS.some((sign) => sign.test(text))

/** The caption and who took the photograph, as printed, each without outer blanks. */
export function splitCaption(text: string): { caption?: string; credit?: string } {
  const words = text.replace(/^[▲△▼◀▶←→↑↓◤◥]\s*/u, '')
  if (ONLY_CREDIT.test(words)) return { credit: words.replace(/^[（(](.*)[）)]$/u, '$1') }
  const provided = PROVIDED.exec(words)
  const found = CREDIT_END.exec(words)
  if (provided && !found) return parts(words, provided.index, provided[0].replace(/^[（(](.*)[）)]$/u, '$1'))
  const credit = found?.[1]
  return found && credit !== undefined ? parts(words, words.lastIndexOf(credit), credit) : { caption: words }
}

function parts(words: string, at: number, credit: string): { caption?: string; credit?: string } {
  const caption = words.slice(0, at).replace(/[（(\s\u3000]+$/u, '')
  return { ...(caption !== '' && { caption }), credit: credit.replace(/[。）)]+$/u, '').trim() }
}
