import type { Plugin } from 'vite';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { pageAddresses, pageNames, type PageName } from '../src/platform/addresses.ts';
import { pageOfFile } from './chunks.ts';

/** Pages for who builds the site, and those that stand for what is not there: nobody looks for them. */
const unlisted: ReadonlySet<PageName> = new Set(['components', 'not-found', 'offline']);

const robots = [
  'User-agent: *',
  ...['/v1/', '/files/', '/kazi', '/en/work'].map((closed) => `Disallow: ${closed}`),
];

/**
 * What who looks for pages needs: `robots.txt`; and, where the build is told at which address the site will stand
 * (`MREJESHO_PUBLIC_DOMAIN`), the list of its pages and in each which page is the same in the other language.
 * All of these must be whole addresses, and one build may stand at several: untold, none of them is written.
 */
export function forSearch(publicDomain = process.env['MREJESHO_PUBLIC_DOMAIN']): Plugin {
  const whole = (address: string): string => `https://${publicDomain ?? ''}${address}`;
  const others = (name: PageName): string =>
    languages
      .map(
        (language) =>
          `<link rel="alternate" hreflang="${language}" href="${whole(pageAddresses[name][language])}">`,
      )
      .join('');
  return {
    name: 'for-search',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const emit = (fileName: string, lines: readonly string[]) =>
        this.emitFile({ type: 'asset', fileName, source: `${lines.join('\n')}\n` });
      if (publicDomain === undefined) {
        emit('robots.txt', robots);
        return;
      }
      emit('robots.txt', [...robots, `Sitemap: ${whole('/sitemap.xml')}`]);
      const listed = pageNames.filter((name) => !unlisted.has(name));
      emit('sitemap.xml', [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...listed.flatMap((name) =>
          languages.map((language) => `<url><loc>${whole(pageAddresses[name][language])}</loc></url>`),
        ),
        '</urlset>',
      ]);
      for (const file of Object.values(bundle)) {
        const name =
          file.type === 'asset' && file.fileName.endsWith('.html') ? pageOfFile(file.fileName) : undefined;
        if (file.type === 'asset' && name !== undefined && !unlisted.has(name))
          file.source = String(file.source).replace('</head>', `${others(name)}</head>`);
      }
    },
  };
}
