import { wordsOf } from '../../../domain/institutions/registry/search-words.ts';
import { languageAfter, languages } from '../../../domain/foundation/vocabulary/language.ts';
import { requireOpenIntake } from '../../intake/require-open-intake.ts';
import { wordsIn } from '../words-in.ts';
import { isToBeAsked } from '../owner-asked.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { officesFound, toOffice } from './office.ts';
import { described } from './story.ts';

/** The office of which the words are a whole name, and nothing else. */
async function officeNamed(text: string, visit: Visit) {
  const written = wordsOf(text).join(' ');
  return (await officesFound(text, visit)).institutions.find(({ name, shortName }) =>
    [name, shortName].some((each) => languages.some((of) => wordsOf(each[of]).join(' ') === written)),
  );
}

/** Where a dialogue begins, is taken up again, and ends. */
export const startScreens: MenuScreens<'home' | 'resume' | 'goodbye' | 'refused'> = {
  home: {
    open: (_, { dialogue: { language } }) => {
      const { line, choice, way } = wordsIn(language);
      return {
        head: line('home'),
        choices: [
          way('send', { to: 'what' }),
          way('follow', { to: 'follow' }),
          way('help', { to: 'help' }),
          choice('language', { go: { to: 'home' }, language: languageAfter(language) }),
        ],
        foot: line('home-foot'),
        asks: 'letters',
      };
    },
    take: async (text, _, visit) => {
      await requireOpenIntake(visit.ports);
      const office = await officeNamed(text, visit);
      return office === undefined
        ? described(text, undefined, visit)
        : toOffice(office, visit, { go: { to: 'what' }, draft: { officeFirst: true } });
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
