import type { Plugin } from 'vite';
import { inlineTexts } from '../../words/inline-texts.ts';

/** Writes into modules the texts that they read of catalogues; of more than `few`, in the way that is shorter once there are many. */
export const inlinedTexts = (few?: number): Plugin => ({
  name: 'inlined-texts',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx?$/, code: 'catalogue<' },
    handler(source) {
      const code = inlineTexts(source, few);
      return code === undefined ? undefined : { code, map: null };
    },
  },
});
