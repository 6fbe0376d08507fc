import { defineConfig } from '@playwright/test'

// Drives the built site in a real browser. `npm test` finds the browser and runs this.
export default defineConfig({
  testDir: 'tests',
  testMatch: /tests\/(?:e2e|faults|hostile\/browser)\/.*\.spec\.ts/,
  globalSetup: './tests/e2e/support/build-editions.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
