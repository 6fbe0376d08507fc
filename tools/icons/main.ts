// `npm run icons`: writes the icons made from public/icon.svg beside it. Knows only where they go.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { drawIcon } from './draw-icon.ts'
import { ICON_FILES } from './icon-files.ts'

const folder = join(PROJECT_ROOT, 'public')
const source = readFileSync(join(folder, 'icon.svg'), 'utf8')

for (const icon of ICON_FILES) writeFileSync(join(folder, icon.file), drawIcon(source, icon))
