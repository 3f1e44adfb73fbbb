import { defineConfig } from 'playwright/test';
import { findBrowser } from './browser';

const { executablePath, args } = findBrowser();

/**
 * The journeys in a real browser. `npm test` serves the build and names it in ATLAS_URL; by hand, `npm start` serves
 * it.
 */
export default defineConfig({
  testDir: './journeys',
  outputDir: './.output/journeys',
  // Two browsers at once is what a small machine carries; a journey that passes only at the second try has failed.
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  // A journey fails by its claim, not because the machine is busy with something else.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: './.output/journeys.json' }]],
  use: {
    baseURL: process.env.ATLAS_URL ?? 'http://127.0.0.1:4173',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace of every journey costs a fifth of the time; `--trace retain-on-failure` shows one that failed.
    trace: 'off',
    launchOptions: { executablePath, args: [...args] },
  },
});
