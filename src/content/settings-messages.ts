// Every word of the sheet on which a reader sets size, face, spacing and colours. Knows nothing of how they are applied.

export const settingsMessages = {
  done: '完成',
  restore: '恢复默认',
  restored: '已恢复默认。',
  notKept: '这个浏览器不让网页保存设置：现在照常生效，关掉以后会回到默认。',
  names: {
    size: '字号',
    face: '字体',
    leading: '行距',
    paragraph: '段落',
    align: '对齐',
    theme: '底色',
    source: '附出处',
    keys: '按键',
  },
  choices: {
    size: { small: '小', standard: '标准', large: '大', care: '关怀', largest: '特大' },
    face: { song: '宋体', hei: '黑体' },
    leading: { tight: '紧', standard: '适中', loose: '松' },
    paragraph: { indent: '缩进', gap: '段距' },
    align: { justify: '两端', start: '左齐' },
    theme: { system: '系统', paper: '纸', white: '白', night: '夜', contrast: '高对比' },
    source: { on: '复制时附上', off: '不附' },
    keys: { on: '开', off: '关' },
  },
}
