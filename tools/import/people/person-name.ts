// Whether a few characters are a person's name. Knows nothing of the line they stand in.
import { surname } from '#content/names.ts'
import { isPost } from './posts.ts'
import { isSurname } from './surnames.ts'

const HAN_NAME = /^\p{Script=Han}{2,4}$/u
/** 阿依古丽·买买提. */
const DOTTED = /^\p{Script=Han}{1,12}(?:[·•・‧]\p{Script=Han}{1,12}){1,4}$/u
const LATIN = /^[A-Z][A-Za-z.'-]*$/u
// What ends in one of these is a place, a body or a post, though it begins like a surname: 高新区, 安全员.
const NO_NAME =
  /(?:[区县市省镇乡村街院校厂局委处科室所站队组部社店办工匠员师矿场馆党团]|主任|主席|书记|银行|支行|分行|公司|集团|中心|大队|车间|工会|工人|职工|代表|主管|经理|总监|教授|院长|校长|厂长|班长|组长|队长|处长|科长|部长|局长|所长|站长|学徒|学生|医生|护士|司机|报道|摄影|供稿|心得|体会|感悟|感想|分享|学习|单位|作者|同志)$/u
const GIVEN = 2

/** `known`: its place already says that it is a name, so any two to four characters will do. */
export function isPersonName(text: string, known = false): boolean {
  if (DOTTED.test(text) || LATIN.test(text)) return true
  if (!HAN_NAME.test(text) || NO_NAME.test(text) || isPost(text)) return false
  const family = surname(text).length
  if (family === 1 && text.length === 4) return known
  return known || (text.length - family <= GIVEN && (family > 1 || isSurname(text[0] ?? '')))
}

const SPACED =
  /(?<=^|[\s、，,；;:：|／/（(])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s、，,；;）)（(])/gu

/** A name of two characters is often printed with a blank inside, to be as wide as one of three: 韩　凌. */
export function closeNames(line: string): string {
  return line.replace(SPACED, (whole, first: string, second: string) =>
    isSurname(first) ? `${first}${second}` : whole,
  )
}
