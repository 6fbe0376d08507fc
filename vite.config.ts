import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { refuseAtOnce } from './tools/command/run-command.ts'
import { createClassNamer } from './tools/publish/class-names.ts'
import { contentPlugin } from './tools/publish/content-plugin.ts'
import { leanRouter } from './tools/publish/lean-router.ts'
import { readBase, readContentDir } from './tools/publish/settings.ts'

const SOURCE = fileURLToPath(new URL('./src', import.meta.url))

// The dev server and both bundles: the client's scripts and the prerender that tools/publish runs.
export default defineConfig(({ command }) => ({
  base: refuseAtOnce(() => readBase(process.env)),
  appType: 'custom',
  plugins: [react(), leanRouter(), contentPlugin(refuseAtOnce(() => readContentDir(process.env)))],
  // The scripts are named by no page on disk: without this their packages are found late, and the page loads twice.
  optimizeDeps: { entries: ['src/app/entry-client.tsx'] },
  build: {
    // The app's floor, as the loader asks for it; pages are readable below it (design §4). Styles reach further down than scripts.
    target: ['chrome105', 'safari16.4', 'firefox121'],
    cssTarget: ['chrome87', 'safari14', 'ios14'],
    modulePreload: false,
    assetsInlineLimit: 0,
    copyPublicDir: false,
  },
  css: { modules: { generateScopedName: createClassNamer(SOURCE) } },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: 'src/app/entry-client.tsx',
          output: {
            entryFileNames: 'assets/app-[hash].js',
            chunkFileNames: 'assets/[name]-[hash].js',
            assetFileNames: 'assets/[name]-[hash][extname]',
            // One task each when they are evaluated: react-dom's is the longest.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
                {
                  name: 'router',
                  test: /node_modules[\\/](?:react-router|cookie|set-cookie-parser)/,
                  priority: 1,
                },
                // With all it imports: what parts that come on demand share with it is no file of its own.
                { name: 'app', test: /src[\\/]app[\\/]entry-client/ },
              ],
            },
          },
        },
      },
    },
    ssr: {
      // One file for tools/publish; in development Node loads packages itself.
      resolve: { noExternal: command === 'build' || undefined },
      build: {
        ssr: true,
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: {
          input: 'src/app/entry-prerender.tsx',
          output: { entryFileNames: 'entry-prerender.mjs', codeSplitting: false },
        },
      },
    },
  },
}))
