import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Nginx and Caddy are not on every machine: npm run test:engines gets them, and says so by this.
const hostsAreHere = process.env.TEST_HOSTS === '1'
// Nor are the programs that judge books and feeds.
const judgesAreHere = process.env.TEST_FORMATS === '1'

// Pure floors run in Node; what a reader touches runs in a DOM; tests/e2e is Playwright's (playwright.config.ts).
export default defineConfig({
  plugins: [react()],
  test: {
    restoreMocks: true,
    // A property tried on a thousand cases takes its time on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{content,service-worker}/**/*.test.ts',
            'tests/tools/**/*.test.ts',
            'tests/styles/**/*.test.ts',
            'tests/structure/**/*.test.ts',
            'tests/hosts/*.spec.ts',
            'tests/hostile/*.spec.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'reader',
          environment: 'happy-dom',
          include: ['tests/{ui,device,features,routes,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['tests/hosts/running/*.spec.ts'],
          exclude: hostsAreHere ? [] : ['**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'formats',
          environment: 'node',
          include: ['tests/formats/*.spec.ts'],
          exclude: judgesAreHere ? [] : ['**'],
        },
      },
    ],
    coverage: { include: ['src/**', 'tools/**'], exclude: ['**/*.json', '**/*.css'] },
  },
})
