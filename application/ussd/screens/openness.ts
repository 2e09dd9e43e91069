import type { MenuScreens } from '../menu-screen.ts';
import { wordsIn } from '../words-in.ts';
import { nameText, writtenOn } from '../written.ts';

const readBack = { to: 'read-back' } as const;

/** How much of its sender is known, and whether the phone may be written to. */
export const opennessScreens: MenuScreens<'openness' | 'name' | 'safe'> = {
  openness: {
    open: (_, { dialogue: { language } }) => {
      const { line, choice } = wordsIn(language);
      return {
        head: line('openness'),
        choices: [
          choice('anonymous', { go: readBack, draft: { openness: 'anonymous', name: null, safe: null } }),
          choice('confidential', { go: { to: 'safe' }, draft: { openness: 'confidential', name: null } }),
          choice('identified', { go: { to: 'name' }, draft: { openness: 'identified' } }),
        ],
      };
    },
  },
  name: {
    open: (_, { dialogue: { language } }) => ({ head: wordsIn(language).line('name'), asks: true }),
    take: (typed, _, { dialogue: { language } }) => {
      const read = writtenOn(typed, nameText, language);
      return 'again' in read ? read : { go: { to: 'safe' }, draft: { name: read.text } };
    },
  },
  safe: {
    open: (_, { dialogue: { language } }) => {
      const { line, choice } = wordsIn(language);
      return {
        head: line('safe'),
        choices: [
          choice('yes', { go: readBack, draft: { safe: true } }),
          choice('no', { go: readBack, draft: { safe: false } }),
        ],
      };
    },
  },
};
