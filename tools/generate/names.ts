// Names of people who do not exist, with the slug each makes. Knows nothing of events.
import { oneOf, type Random } from './random.ts'

const SURNAMES =
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 罗luo 欧阳ouyang 司马sima 诸葛zhuge'
const GIVEN_NAMES =
  '明ming 芳fang 静jing 磊lei 敏min 丽华lihua 建国jianguo 秀英xiuying 志强zhiqiang 晓东xiaodong 春梅chunmei 海燕haiyan 文博wenbo 雨桐yutong 玉兰yulan 振华zhenhua'

interface Name {
  name: string
  slug: string
}

function namesIn(table: string): Name[] {
  return table.split(' ').map((entry) => {
    const slug = entry.replace(/\P{ASCII}/gu, '')
    return { name: entry.slice(0, -slug.length), slug }
  })
}

const surnames = namesIn(SURNAMES)
const givenNames = namesIn(GIVEN_NAMES)

/** A name, and its pinyin as a slug, that is not among those already drawn. */
export function drawName(random: Random, drawn: ReadonlySet<string>): Name {
  const surname = oneOf(random, surnames)
  const given = oneOf(random, givenNames)
  const slug = `${surname.slug}-${given.slug}`
  return drawn.has(slug) ? drawName(random, drawn) : { name: surname.name + given.name, slug }
}
