import { languageAfter } from '../../../domain/foundation/vocabulary/language.ts';
import { wordsIn } from '../words-in.ts';
import { isToBeAsked } from '../owner-asked.ts';
import type { MenuScreens } from '../menu-screen.ts';

/** Where a dialogue begins, is taken up again, and ends. */
export const startScreens: MenuScreens<'home' | 'resume' | 'goodbye' | 'refused'> = {
  home: {
    open: (_, { dialogue: { language } }) => {
      const { line, choice, way } = wordsIn(language);
      return {
        head: line('home'),
        choices: [
          way('send', { to: 'kind' }),
          way('follow', { to: 'follow' }),
          choice('language', { go: { to: 'home' }, language: languageAfter(language) }),
        ],
      };
    },
  },
  resume: {
    open: (_, { dialogue: { language, paused } }) => {
      const { line, choice, way } = wordsIn(language);
      return {
        head: line(paused?.at.to === 'sent' ? 'sent-before' : 'resume'),
        choices: [choice('yes', { turns: 'to-paused' }), way('anew', { to: 'home' })],
      };
    },
  },
  goodbye: {
    open: async ({ asked }, visit) => {
      if (asked !== true && (await isToBeAsked(visit))) return { go: { to: 'phone-question' } };
      return { head: wordsIn(visit.dialogue.language).line('goodbye'), final: true, ends: true };
    },
  },
  /** What was not done, and why: from here it goes back to where it was asked for. */
  refused: {
    open: ({ text }, { dialogue: { language } }) => ({
      head: '',
      body: text,
      choices: [wordsIn(language).choice('go-on', { turns: 'back' })],
    }),
  },
};
