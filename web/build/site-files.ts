import type { Plugin, Rollup } from 'vite';
import { chunkOfPage, chunksFrom, importsAtOnce, pageOfFile, stylesOf } from './chunks.ts';

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
        const name = pageOfFile(file.fileName);
        const page = name && chunkOfPage(name, bundle, root);
        if (page === undefined) this.error(`${file.fileName} is of no page.`);
        file.source = withLinks(String(file.source), chunksFrom(page, bundle, importsAtOnce));
        file.fileName = file.fileName.replace(/404[\\/]index\.html$/, '404.html');
      }
    },
  };
}

/** A document that asks at once for what these chunks are and need. */
export function withLinks(html: string, chunks: ReadonlySet<Rollup.OutputChunk>): string {
  const links = [
    ...stylesOf(chunks).map((file) => ({ rel: 'stylesheet', file })),
    ...[...chunks].map(({ fileName }) => ({ rel: 'modulepreload', file: fileName })),
  ]
    .filter(({ file }) => !html.includes(`"/${file}"`))
    .map(({ rel, file }) => `<link rel="${rel}" href="/${file}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
