import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { inlineTexts } from '../../words/inline-texts.ts';

const readers = /[\\/](?:words|application)[\\/].*\.ts$/;

/** Writes into bundles the texts that their modules read of catalogues. */
export const withTexts: Plugin = {
  name: 'with-texts',
  setup(build) {
    build.onLoad({ filter: readers }, ({ path }) => {
      const contents = inlineTexts(readFileSync(path, 'utf8'), 3);
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
};
