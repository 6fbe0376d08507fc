import { defineConfig } from '@playwright/test'
import chromium from './playwright.config.ts'

// The faults that need no Chromium of their own, and the journeys, in Debian's Firefox. `npm run test:engines` runs this.
export default defineConfig(chromium, {
  testMatch:
    /tests\/(?:faults\/(?:no-network|refused-installs|broken-worker-file|updates|lost-storage|releases)|e2e\/(?:hydration|no-script|navigation))\.spec\.ts/,
  // Quotas are set, profiles kept and requests held by means that only Chromium has.
  grepInvert: /no room|restarted|no script is asked for|plain link before/,
  workers: 2,
  timeout: 60_000,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', args: [] },
  },
})
