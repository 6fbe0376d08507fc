// Who speaks in a reflection, from the line that names them.
import { describe, expect, test } from 'vitest'
import { parseSharer } from '#tools/import/people/sharer.ts'

const voices = (words: string) => parseSharer(words)?.voices
const person = (name: string, affiliation?: string, jobTitle?: string) => ({
  type: 'Person',
  name,
  ...(affiliation !== undefined && { affiliation }),
  ...(jobTitle !== undefined && { jobTitle }),
})

describe('a line after 分享人', () => {
  test.each([
    ['广外医院工会主席 胡桂芝', person('胡桂芝', '广外医院', '工会主席')],
    ['广外医院工会主席\u3000胡桂芝', person('胡桂芝', '广外医院', '工会主席')],
    ['广外医院工会副主席 胡桂芝', person('胡桂芝', '广外医院', '工会副主席')],
    ['西城区卫生计生工委书记 曾加顺', person('曾加顺', '西城区卫生计生工委', '书记')],
    ['复兴医院 护士长 韩 凌', person('韩凌', '复兴医院', '护士长')],
    ['复兴医院 韩凌', person('韩凌', '复兴医院')],
    ['护士长 韩凌', person('韩凌', undefined, '护士长')],
    ['韩凌', person('韩凌')],
    ['韩\u3000凌', person('韩凌')],
    ['广外医院工会主席胡桂芝', person('胡桂芝', '广外医院', '工会主席')],
    ['新疆医院医生 阿依古丽·买买提', person('阿依古丽·买买提', '新疆医院', '医生')],
    ['复兴医院急诊科护理班组', { type: 'Organization', name: '复兴医院急诊科护理班组' }],
    ['复兴医院 急诊护理班组', { type: 'Organization', name: '复兴医院急诊护理班组' }],
    ['护士 复兴医院急诊科 韩凌', person('韩凌', '复兴医院急诊科', '护士')],
    ['韩凌（复兴医院 儿科护士长）', person('韩凌', '复兴医院儿科', '护士长')],
    ['复兴地铁站 值班站长 韩凌', person('韩凌', '复兴地铁站', '值班站长')],
    ['快马跑腿骑手 韩凌', person('韩凌', '快马跑腿', '骑手')],
    ['外卖骑手 韩凌', person('韩凌', undefined, '外卖骑手')],
  ])('“%s”', (words, voice) => {
    expect(voices(words)).toEqual([voice])
  })

  test('may name two people of one post, and then asks', () => {
    expect(voices('复兴医院护士 张三、李四')).toEqual([
      person('张三', '复兴医院', '护士'),
      person('李四', '复兴医院', '护士'),
    ])
    expect(parseSharer('复兴医院护士 张三、李四')?.doubts).toHaveLength(2)
  })

  test('may name a couple, or people who each have a post', () => {
    expect(voices('岳长庚、宁海棠夫妇（江桥项目部）')).toEqual([
      person('岳长庚', '江桥项目部'),
      person('宁海棠', '江桥项目部'),
    ])
    expect(voices('设备维护员 参商、厨师 南箕')).toEqual([
      person('参商', undefined, '设备维护员'),
      person('南箕', undefined, '厨师'),
    ])
  })

  test('may tell of an honour before the post', () => {
    expect(voices('市五一劳动奖章获得者、第二水厂制水班班长　罗小河')).toEqual([
      person('罗小河', '市五一劳动奖章获得者、第二水厂制水班', '班长'),
    ])
  })

  test('names nobody when it is blank', () => {
    expect(parseSharer('  ')).toBeUndefined()
  })

  test('says where affiliation and post were parted', () => {
    expect(parseSharer('广外医院工会主席 胡桂芝')?.doubts).toEqual([
      '“广外医院工会主席”分作单位“广外医院”和职务“工会主席”，单位和职务也可能在别处分开',
    ])
  })
})
