import { defineConfig } from '@playwright/test'
import chromium from './playwright.config.ts'
import { firefoxWith } from './tests/engines/support/firefox.ts'

/** Faults and journeys of the Chromium suite that Firefox runs as they are. */
const JOURNEYS = 'hydration|locked-door|navigation|passages|no-script|escapes'

// The engines beside Chromium, as Debian has them. `npm run test:engines` installs them and runs this.
export default defineConfig({
  ...chromium,
  projects: [
    {
      name: 'firefox',
      testMatch: new RegExp(
        String.raw`tests/(?:faults/[^/]*|e2e/(?:${JOURNEYS})|engines/firefox/[^/]*)\.spec\.ts$`,
      ),
      // What is done by means that only Chromium has.
      grepInvert: /@chromium/,
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: firefoxWith() },
    },
    { name: 'webkitgtk', testMatch: /tests\/engines\/webkitgtk\/[^/]*\.spec\.ts$/ },
  ],
})
