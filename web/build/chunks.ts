import { relative, sep } from 'node:path';
import type { Rollup } from 'vite';
import { pageAt, type PageName } from '../src/platform/addresses.ts';

type Bundle = Rollup.OutputBundle;
type Chunk = Rollup.OutputChunk;

/** Which of a chunk's imports are followed: those it can't do without, or also those that it loads when it comes to them. */
export type ImportsFollowed = (chunk: Chunk) => readonly string[];

export const importsAtOnce: ImportsFollowed = ({ imports }) => imports;
export const allImports: ImportsFollowed = ({ imports, dynamicImports }) => [...imports, ...dynamicImports];

/** The chunks that a chunk leads to, itself first. `goes` says which of them are meant. */
export function chunksFrom(
  chunk: Chunk,
  bundle: Bundle,
  followed: ImportsFollowed,
  goes: (chunk: Chunk) => boolean = () => true,
  found = new Set<Chunk>(),
): ReadonlySet<Chunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of followed(chunk)) {
    const imported = bundle[name];
    if (imported?.type === 'chunk' && goes(imported)) chunksFrom(imported, bundle, followed, goes, found);
  }
  return found;
}

const chunksOf = (bundle: Bundle): readonly Chunk[] =>
  Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');

/** Whether a chunk is a page's own. */
export const isPageChunk = ({ facadeModuleId }: Chunk): boolean =>
  facadeModuleId?.endsWith('/page.tsx') === true;

/** The chunk of a page: the one of the folder that has its name. `root`: of the site's sources. */
export const chunkOfPage = (name: PageName, bundle: Bundle, root: string): Chunk | undefined =>
  chunkOf(`${name}/page.tsx`, bundle, root);

/** The chunk that is loaded for a module of its own, by the end of its path. */
export function chunkOf(module: string, bundle: Bundle, root: string): Chunk | undefined {
  const end = `/${module}`;
  return chunksOf(bundle).find(({ facadeModuleId }) =>
    `/${relative(root, facadeModuleId ?? '')
      .split(sep)
      .join('/')}`.endsWith(end),
  );
}

/** What every page begins with. */
export const entryChunks = (bundle: Bundle): readonly Chunk[] =>
  chunksOf(bundle).filter(({ isEntry }) => isEntry);

/** The stylesheets of chunks. */
export const stylesOf = (chunks: Iterable<Chunk>): readonly string[] =>
  [...chunks].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);

/** Address of a prerendered file: `/tuma` of `tuma/index.html`. */
const addressOf = (fileName: string): string =>
  `/${fileName.split(sep).join('/')}`.replace(/\/index\.html$/, '').replace(/^$/, '/');

/** Page of a prerendered file: `send` of `tuma/index.html`. */
export const pageOfFile = (fileName: string): PageName | undefined => pageAt(addressOf(fileName));
