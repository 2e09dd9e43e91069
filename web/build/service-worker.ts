import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import { languages } from '../../domain/vocabulary/language.ts';
import { pageAddresses, type PageName } from '../src/addresses.ts';
import { allImports, chunkOfPage, chunksFrom, isPageChunk, stylesOf } from './chunks.ts';

/** The pages that are there without a connection from the beginning. The last stands for those that are not. */
const shellPages = ['home', 'offline'] as const satisfies readonly PageName[];

const worker = join(import.meta.dirname, '../src/service-worker/worker.ts');
const shellModule = 'virtual:shell';

/** What the worker is told of the site. */
interface Shell {
  readonly version: string;
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly string[];
}

/** It is needed by the build alone: it renders what then stands in the files. */
const isForTheBuild = ({ moduleIds }: Rollup.OutputChunk): boolean =>
  moduleIds.some((id) => id.includes('preact-iso/src/prerender'));

function shellOf(bundle: Rollup.OutputBundle, root: string): Shell {
  const inShell = (chunk: Rollup.OutputChunk): boolean => !isPageChunk(chunk) && !isForTheBuild(chunk);
  const chunks = new Set(
    shellPages.flatMap((name) => {
      const page = chunkOfPage(name, bundle, root);
      if (page === undefined) throw new Error(`The page ${name} has no script.`);
      return [...chunksFrom(page, bundle, allImports, inShell)];
    }),
  );
  const files = [...chunks].map(({ fileName }) => fileName);
  return {
    version: versionOfSite(bundle),
    pages: Object.fromEntries(
      languages.map((language) => [language, shellPages.map((name) => pageAddresses[name][language])]),
    ),
    files: [...new Set([...files, ...stylesOf(chunks)])].map((file) => `/${file}`),
  };
}

/** Of every file: names of scripts and styles say their content, pages are read. */
function versionOfSite(bundle: Rollup.OutputBundle): string {
  const hash = createHash('sha256');
  for (const file of Object.values(bundle).toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
    hash.update(file.fileName);
    if (file.type === 'asset') hash.update(file.source);
  }
  return hash.digest('base64url').slice(0, 10);
}

/** Lets the worker import what is known of the site. */
const shellPlugin = (shell: Shell): Plugin => ({
  name: 'shell',
  resolveId: (id) => (id === shellModule ? `\0${id}` : undefined),
  load: (id) =>
    id === `\0${shellModule}`
      ? Object.entries(shell)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : undefined,
});

/** Writes the service worker as one script beside the pages, when all that it keeps has its name. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  let shell: Shell | undefined;
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      shell = shellOf(bundle, config.root);
    },
    async writeBundle({ dir }) {
      if (shell === undefined || dir === undefined) return;
      await build({
        configFile: false,
        root: config.root,
        publicDir: false,
        logLevel: 'warn',
        plugins: [shellPlugin(shell)],
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: config.build.target,
          rolldownOptions: {
            input: worker,
            output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
          },
        },
      });
    },
  };
}
