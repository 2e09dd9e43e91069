import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { pageAddresses, type PageName } from '../src/platform/addresses.ts';
import { assignedFields } from './class-fields.ts';
import { inlinedTexts } from './inlined-texts.ts';
import {
  allImports,
  chunkOf,
  chunkOfPage,
  chunksFrom,
  entryChunks,
  importsAtOnce,
  isPageChunk,
  stylesOf,
  type ImportsFollowed,
} from './chunks.ts';

interface ShellPage {
  readonly name: PageName;
  /** Includes dynamic imports: the page works offline to its end. */
  readonly imports: ImportsFollowed;
}

/** There without a connection from the beginning. The last stands for pages that are not there. */
const firstPages: readonly ShellPage[] = [
  { name: 'home', imports: importsAtOnce },
  { name: 'offline', imports: importsAtOnce },
];

/** What is loaded just when there is no connection. */
const lines = ['lines/offline.tsx', 'lines/new-version.tsx'];

/** So that a ticket is begun, written and waits without one. Not where somebody saves data. */
const pagesOfTickets: readonly ShellPage[] = [
  { name: 'send', imports: allImports },
  { name: 'outbox', imports: allImports },
  { name: 'follow', imports: importsAtOnce },
];

const worker = join(import.meta.dirname, '../src/service-worker/worker.ts');
const shellModule = 'virtual:shell';

/** Pages in each language, and what they need. */
interface ShellPart {
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly string[];
}

/** What the worker is told of the site. */
interface Shell {
  readonly version: string;
  readonly first: ShellPart;
  readonly ofTickets: ShellPart;
}

/** It is needed by the build alone: it renders what then stands in the files. */
const isForTheBuild = ({ moduleIds }: Rollup.OutputChunk): boolean =>
  moduleIds.some((id) => id.includes('preact-iso/src/prerender'));

function partOf(shown: readonly ShellPage[], bundle: Rollup.OutputBundle, root: string): ShellPart {
  const inShell = (chunk: Rollup.OutputChunk): boolean => !isPageChunk(chunk) && !isForTheBuild(chunk);
  const entries = [
    ...shown.map(({ name, imports }) => ({ name, imports, chunk: chunkOfPage(name, bundle, root) })),
    ...entryChunks(bundle).map((chunk) => ({ name: chunk.fileName, imports: importsAtOnce, chunk })),
    ...lines.map((name) => ({ name, imports: importsAtOnce, chunk: chunkOf(name, bundle, root) })),
  ];
  const chunks = new Set(
    entries.flatMap(({ name, imports, chunk }) => {
      if (chunk === undefined) throw new Error(`Nothing is loaded for ${name}.`);
      return [...chunksFrom(chunk, bundle, imports, inShell)];
    }),
  );
  const files = [...chunks].map(({ fileName }) => fileName);
  return {
    pages: Object.fromEntries(
      languages.map((language) => [language, shown.map(({ name }) => pageAddresses[name][language])]),
    ),
    files: [...new Set([...files, ...stylesOf(chunks)])].map((file) => `/${file}`),
  };
}

/** Hashes all files: names of scripts and styles contain hashes, pages are read. */
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
      shell = {
        version: versionOfSite(bundle),
        first: partOf(firstPages, bundle, config.root),
        ofTickets: partOf(pagesOfTickets, bundle, config.root),
      };
    },
    async writeBundle({ dir }) {
      if (shell === undefined || dir === undefined) return;
      await build({
        configFile: false,
        root: config.root,
        publicDir: false,
        logLevel: 'warn',
        plugins: [inlinedTexts(), shellPlugin(shell)],
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: config.build.target,
          rolldownOptions: {
            input: worker,
            transform: assignedFields,
            output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
          },
        },
      });
    },
  };
}
