import { defineConfig } from '@playwright/test'
import engines from './playwright.engines.config.ts'
export default defineConfig({ ...engines, globalSetup: undefined, workers: 1 })
