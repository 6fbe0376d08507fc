// What the generator says, in Chinese. Knows nothing of when it says it.

const USAGE = '用法：npm run generate -- --events N --seed S --out DIR'

export const generateMessages = {
  usage: USAGE,
  wrong: `参数不对。${USAGE}`,
  missing: (name: string) => `缺少参数 --${name}。${USAGE}`,
  events: (max: number) => `--events 应是 1 到 ${max} 的整数。${USAGE}`,
  seed: `--seed 应是不小于零的整数。${USAGE}`,
  notDirectory: (out: string) => `${out} 不是文件夹：换一个 --out。`,
  notEmpty: (out: string) => `${out} 里已有文件：换一个空的或还不存在的文件夹作 --out。`,
  done: (events: number, out: string) => `已生成 ${events} 个事件：${out}`,
}
