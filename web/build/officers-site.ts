import { join } from 'node:path';
import { build, type Connect, type InlineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { workScope } from '../src/officer/platform/addresses.ts';
import { assignedFields } from './class-fields.ts';
import { type ChunkGroup, codeSplittingGroup, within } from './chunk-group.ts';
import { inlinedTexts } from './inlined-texts.ts';
import { officersFiles, officersTemplate } from './officers-files.ts';

/** What officers' pages load is named so: the service worker knows by it what to leave alone. */
const assetsOfOfficers = 'assets/work-';

/** Chunks of officers' pages. What several pages share travels in few pieces: many small files come later. */
export const groupsOfOfficers: readonly ChunkGroup[] = [
  {
    name: 'base',
    modules: [
      ...within('node_modules', 'preact/', 'preact-iso/', '@preact/', 'openapi-fetch/'),
      ...within(
        'web/src/platform',
        'addresses.',
        'focus.',
        'head.',
        'held.',
        'language.',
        'loaded.',
        'product.',
      ),
      'web/src/api/',
      ...within('web/src/resource', 'fresh.', 'resource.', 'use-resource.'),
      ...within('web/src/design', 'button.', 'callout.', 'design.', 'skeleton.', 'texts.'),
      ...within(
        'web/src/officer',
        ...['frame', 'access', 'session', 'platform/addresses', 'platform/presence', 'guarded', 'open-page'],
      ),
    ],
  },
  {
    name: 'lists',
    modules: [
      'web/src/officer/lists/',
      'web/src/officer/saved-lists/save-list.',
      ...within('web/src/officer/platform', 'load-text.', 'use-small-window.'),
      'web/src/ticket-form/public-lists.',
      ...within('web/src/resource', 'pages.', 'use-pages.', 'use-polling.'),
      ...within('web/src/platform', 'dates.', 'digits.', 'upper-first.'),
      'words/due.',
    ],
  },
];

/** A page's script is named after the folder of the page. */
const nameOfChunk = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string =>
  facadeModuleId?.endsWith('/page.tsx') === true
    ? `${assetsOfOfficers}${facadeModuleId.split('/').at(-2) ?? 'page'}-[hash].js`
    : `${assetsOfOfficers}[name]-[hash].js`;

/** The build of officers' pages into the folder of the site. */
const buildOfOfficers = ({ root, build: site, logLevel }: ResolvedConfig, folder: string): InlineConfig => ({
  configFile: false,
  root,
  publicDir: false,
  logLevel: logLevel ?? 'warn',
  plugins: [inlinedTexts(), officersFiles()],
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: site.target,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: site.manifest === false ? false : '.vite/officers-manifest.json',
    rolldownOptions: {
      input: join(root, officersTemplate),
      transform: assignedFields,
      output: {
        entryFileNames: `${assetsOfOfficers}[name]-[hash].js`,
        chunkFileNames: nameOfChunk,
        codeSplitting: { groups: groupsOfOfficers.map(codeSplittingGroup) },
        assetFileNames: `${assetsOfOfficers}[name]-[hash][extname]`,
      },
    },
  },
});

/** While the pages are worked on, their addresses lead to the one document that they have. */
const leadToTemplate: Connect.NextHandleFunction = (request, _response, next) => {
  if (workScope.test(request.url ?? '') && request.headers.accept?.includes('text/html') === true)
    request.url = `/${officersTemplate}`;
  next();
};

/**
 * Builds the pages of officers beside those of citizens, each for itself: they share no file, so that nothing that
 * citizens load is larger, or other, for what officers need.
 */
export function officersSite(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'officers-site',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer({ middlewares }) {
      middlewares.use(leadToTemplate);
    },
    async writeBundle({ dir }) {
      if (dir !== undefined) await build(buildOfOfficers(config, dir));
    },
  };
}
