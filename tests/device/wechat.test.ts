import { expect, test } from 'vitest'
import { insideIosWeChat, insideWeChat } from '#device/wechat.ts'

const IOS =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.60(0x18003c2f) NetType/WIFI Language/zh_CN'
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; V2309A Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300289 MMWEBSDK/20241202 MicroMessenger/8.0.56'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

test('WeChat is known by its name, on every system', () => {
  expect([IOS, ANDROID, SAFARI].map((agent) => insideWeChat(agent))).toEqual([true, true, false])
})

test('on an iPhone it is told from WeChat on Android and from Safari', () => {
  expect([IOS, ANDROID, SAFARI].map((agent) => insideIosWeChat(agent))).toEqual([true, false, false])
})
