import type { MenuScreens } from '../menu-screen.ts';
import { wordsIn } from '../words-in.ts';
import { nameText, writtenOn } from '../written.ts';

const readBack = { to: 'read-back' } as const;

/** How much of its sender is known, and whether the phone may be written to. */
export const opennessScreens: MenuScreens<'openness' | 'name' | 'safe'> = {
  openness: {
    open: async (_, { ports: { registry }, dialogue: { language, draft } }) => {
      const { line, choice } = wordsIn(language);
      // Whoever looks at the phone may be whom it is about: who tells of something sensitive is asked once more.
      const isSensitive = (await registry.category(draft.category?.id ?? ''))?.sensitive === true;
      const answerHere = {
        go: isSensitive ? ({ to: 'safe' } as const) : readBack,
        draft: { openness: 'confidential', name: null, safe: isSensitive ? null : true },
      } as const;
      return {
        head: line('openness'),
        choices: [
          choice('answer-here', answerHere),
          choice('no-sms', { go: readBack, draft: { openness: 'anonymous', name: null, safe: null } }),
          choice('by-name', { go: { to: 'name' }, draft: { openness: 'identified' } }),
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
