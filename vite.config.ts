import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bootScript } from './src/build/bootScript.ts';
import { compileMessages } from './src/build/compileMessages.ts';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy.ts';
import { firstChunk } from './src/build/firstChunk.ts';
import { fontSizes } from './src/build/fontSizes.ts';
import { geoVersion } from './src/build/geoVersion.ts';
import { hostFiles } from './src/build/hostFiles.ts';
import { forgetInlinedStyles, inlineStyles } from './src/build/inlineStyles.ts';
import { nationFile } from './src/build/nationFile.ts';
import { minifyTwice } from './src/build/minifyTwice.ts';
import { openData } from './src/build/openData.ts';
import { prerenderHome } from './src/build/prerenderHome.ts';
import { sitePages } from './src/build/sitePages.ts';
import { siteCards } from './src/build/siteCards.ts';
import { siteFacts } from './src/build/siteFacts.ts';
import { preparedMaps } from './src/build/preparedMaps.ts';
import { previewServer } from './src/build/previewServer.ts';
import { searchIndex } from './src/build/searchIndex.ts';
import { systemProgrammes } from './src/build/systemProgrammes.ts';
import { extractionFile } from './src/build/extractionFile.ts';

// Every reader of a date in a test sees the same one, whatever the machine's zone; set here so that the workers inherit
// it.
if (process.env.VITEST) process.env.TZ = 'Asia/Shanghai';

/** A file of the build of react-router that is made for readers. */
const productionRouter = (file: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('react-router/package.json')), 'dist/production', file);

export default defineConfig({
  // A site under a sub-path (a project page) is built with BASE_PATH=/name/; a relative base would break deep links.
  base: process.env.BASE_PATH ?? '/',
  plugins: [
    compileMessages(),
    fontSizes(),
    react(),
    firstChunk(),
    minifyTwice(),
    bootScript(),
    geoVersion(),
    prerenderHome(),
    openData(),
    nationFile(),
    preparedMaps(),
    searchIndex(),
    systemProgrammes(),
    extractionFile(),
    siteFacts(),
    siteCards(),
    sitePages(),
    hostFiles(),
    inlineStyles(),
    forgetInlinedStyles(),
    contentSecurityPolicy(),
    previewServer(),
  ],
  resolve: {
    alias: [
      // Only the packing of workbooks: see the file for why.
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL('./src/export/zipWithoutWorker.ts', import.meta.url)),
      },
      // The package names its development build for browsers, with checks and warnings that only its own authors need.
      { find: /^react-router$/, replacement: productionRouter('index.mjs') },
      { find: /^react-router\/dom$/, replacement: productionRouter('dom-export.mjs') },
    ],
  },
  build: {
    target: 'es2022',
    // Inlined assets become data: addresses, which the policy does not allow to be fetched.
    assetsInlineLimit: 0,
    cssMinify: 'lightningcss',
    manifest: true,
    // Every browser of the target preloads modules by itself; the polyfill would be dead weight in the first chunk.
    modulePreload: { polyfill: false },
  },
  preview: {
    // The loopback address by number: `localhost` may mean ::1 alone on some machines.
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4173),
    strictPort: true,
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'seeds/**/*.test.ts'],
    environment: 'node',
    // A test fails by its claim, not because the machine is busy with something else.
    testTimeout: 30_000,
    // Tests share their modules and both cores: a quarter of the time. Each puts back what it replaces.
    isolate: false,
    maxWorkers: '100%',
    setupFiles: ['./src/testing/failOnConsole.ts'],
    // `npm run coverage`; `npm run structure` reads the summary and tells the share of branches.
    coverage: {
      include: ['domain', 'selectors', 'address', 'format'].map((folder) => `src/${folder}/**/*.ts`),
      reporter: ['json-summary'],
      reportsDirectory: 'e2e/.output/coverage',
    },
  },
});
