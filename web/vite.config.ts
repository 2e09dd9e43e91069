import { join } from 'node:path';
import { vitePrerenderPlugin } from 'vite-prerender-plugin';
import { defineConfig } from 'vite';
import { fewChunks } from './build/chunk-groups.ts';
import { assignedFields } from './build/class-fields.ts';
import { forSearch } from './build/for-search.ts';
import { officersSite } from './build/officers-site.ts';
import { oneAtATime } from './build/one-at-a-time.ts';
import { registryData } from './build/registry-data.ts';
import { serviceWorker } from './build/service-worker.ts';
import { siteFiles } from './build/site-files.ts';
import { inlinedTexts } from './build/inlined-texts.ts';
import { missingPreloads } from './build/missing-preloads.ts';
import { everyAddress } from './src/platform/addresses.ts';

const root = import.meta.dirname;

/** What browsers are written for: phones that stopped at Android 5 among them. Source: docs/design/web.md. */
const oldestBrowsers = ['chrome95', 'firefox125', 'safari15'];

/** A page's script is named after the folder of the page. */
const nameOfChunk = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string =>
  facadeModuleId?.endsWith('/page.tsx') === true
    ? `assets/${facadeModuleId.split('/').at(-2) ?? 'page'}-[hash].js`
    : 'assets/[name]-[hash].js';

export default defineConfig({
  root,
  clearScreen: false,
  plugins: [
    oneAtATime(),
    registryData(),
    inlinedTexts(15),
    vitePrerenderPlugin({
      renderTarget: '#app',
      prerenderScript: join(root, 'src/main.tsx'),
      additionalPrerenderRoutes: [...everyAddress],
    }),
    fewChunks(),
    missingPreloads(),
    siteFiles(),
    forSearch(),
    serviceWorker(),
    officersSite(),
  ],
  worker: { rolldownOptions: { transform: assignedFields } },
  build: {
    outDir: join(root, '../.local/site'),
    emptyOutDir: true,
    target: oldestBrowsers,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Builds wait for each other: that is no slow plugin.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      transform: assignedFields,
      output: { chunkFileNames: nameOfChunk },
    },
  },
});
