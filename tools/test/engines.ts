// The command `npm run test:engines`: what needs more than Node and Chromium, on Debian. Knows no test.
import { installOnDebian } from './debian.ts'
import { report } from './report.ts'
import { runPlaywright, runVitest } from './run-suite.ts'
import { step } from './tally.ts'

const HOSTS = ['nginx', 'caddy']
const ENGINES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']
/** Programs that judge files made for other programs. */
const JUDGES = ['epubcheck', 'libxml2-utils']

if (await installOnDebian([...HOSTS, ...JUDGES, ...ENGINES])) {
  report([
    await runVitest(['--project=hosts'], { TEST_HOSTS: '1' }),
    await runVitest(['--project=formats'], { TEST_FORMATS: '1' }),
    await runPlaywright(['--config', 'playwright.engines.config.ts']),
  ])
} else report([step(false)])
