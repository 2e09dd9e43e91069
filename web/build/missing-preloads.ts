import type { Plugin, Rollup } from 'vite';
import { chunksFrom, importsAtOnce } from './chunks.ts';

/**
 * Leaves out of the files that a chunk asks for before an import of its own those that it began with: their names, each with a
 * hash, do not compress.
 */
export function missingPreloads(): Plugin {
  let bundle: Rollup.OutputBundle = {};
  return {
    name: 'missing-preloads',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_imported, files, { hostId }) => {
            const host = bundle[hostId];
            if (host?.type !== 'chunk') return files;
            const loaded = new Set(
              [...chunksFrom(host, bundle, importsAtOnce)].map(({ fileName }) => fileName),
            );
            return files.filter((file) => !loaded.has(file));
          },
        },
      },
    }),
    generateBundle(_options, output) {
      bundle = output;
    },
  };
}
