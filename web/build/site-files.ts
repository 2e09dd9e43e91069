import { relative, sep } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { pageAt } from '../src/addresses.ts';

type Bundle = Rollup.OutputBundle;
type Chunk = Rollup.OutputChunk;

const chunksOf = (bundle: Bundle): readonly Chunk[] =>
  Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');

/** The chunks that a page needs before it can be used, its own first. */
function neededBy(chunk: Chunk, bundle: Bundle, found = new Set<Chunk>()): ReadonlySet<Chunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') neededBy(imported, bundle, found);
  }
  return found;
}

/** Of `tuma/index.html` the address `/tuma`. */
const addressOf = (fileName: string): string =>
  `/${fileName.split(sep).join('/')}`.replace(/\/index\.html$/, '').replace(/^$/, '/');

/** The folder in which a page lies says its name. */
const moduleOfPage = (name: string) => new RegExp(`/${name}/page\\.tsx$`);

/**
 * Puts the last hand to the files of the site: each page's file asks at once for the scripts and styles of that page,
 * which are otherwise found one after the other; and the page of what is not there is a file `404.html`.
 */
export function siteFiles(): Plugin {
  let root = '';
  return {
    name: 'site-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const name = pageAt(addressOf(file.fileName));
        const page = chunksOf(bundle).find(
          ({ facadeModuleId }) =>
            name !== undefined && moduleOfPage(name).test(`/${relative(root, facadeModuleId ?? '')}`),
        );
        if (page === undefined) this.error(`${file.fileName} is of no page.`);
        file.source = withLinks(String(file.source), neededBy(page, bundle));
        file.fileName = file.fileName.replace(/404[\\/]index\.html$/, '404.html');
      }
    },
  };
}

function withLinks(html: string, chunks: ReadonlySet<Chunk>): string {
  const styles = [...chunks].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const links = [
    ...styles.map((file) => ({ rel: 'stylesheet', file })),
    ...[...chunks].map(({ fileName }) => ({ rel: 'modulepreload', file: fileName })),
  ]
    .filter(({ file }) => !html.includes(`"/${file}"`))
    .map(({ rel, file }) => `<link rel="${rel}" href="/${file}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
