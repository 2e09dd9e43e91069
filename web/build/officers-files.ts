import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { workAddress, workPageNames } from '../src/officer/platform/addresses.ts';
import { shellIn } from '../src/officer/shell.ts';
import { chunkOf, chunksFrom, importsAtOnce } from './chunks.ts';
import { withLinks } from './site-files.ts';

/** The document that all pages of officers are made of. */
export const officersTemplate = 'officers.html';

const place = '<div id="app">';

/** Makes of one document a file for each address: in its language, and asking at once for what its page needs. */
export function officersFiles(): Plugin {
  let root = '';
  return {
    name: 'officers-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const template = bundle[officersTemplate];
      if (template?.type !== 'asset') this.error('There is no document for the pages of officers.');
      Reflect.deleteProperty(bundle, officersTemplate);
      for (const name of workPageNames) {
        const chunk = chunkOf(`officer/${name}/page.tsx`, bundle, root);
        if (chunk === undefined) this.error(`Nothing is loaded for the page ${name}.`);
        for (const language of languages) {
          const { title, description, html } = shellIn(language, name);
          const source = String(template.source)
            .replace('<html lang="sw">', `<html lang="${language}">`)
            .replace(
              '</head>',
              `<title>${title}</title><meta name="description" content="${description}"></head>`,
            )
            .replace(place, place + html);
          this.emitFile({
            type: 'asset',
            fileName: join(workAddress(name, language).slice(1), 'index.html'),
            source: withLinks(source, chunksFrom(chunk, bundle, importsAtOnce)),
          });
        }
      }
    },
  };
}
