import { charactersIn } from '../../../domain/foundation/vocabulary/plain-text.ts';
import { storyQuestions } from '../../../words/ussd/screens.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { wordsIn } from '../words-in.ts';
import { storyText, writtenOn } from '../written.ts';

/** What happened, with what was written before it where there is something. */
function described(typed: string, before: string | undefined, { dialogue: { language } }: Visit) {
  const whole = before === undefined ? typed : `${before} ${typed}`;
  const read = writtenOn(whole, storyText, language);
  return 'again' in read ? read : ({ go: { to: 'more' }, draft: { description: read.text } } as const);
}

/** What happened, in one text or several, and whether it is about the head of the office. */
export const storyScreens: MenuScreens<'what' | 'more' | 'what-more' | 'about-head'> = {
  what: {
    open: (_, { dialogue: { language, draft } }) => ({
      head: storyQuestions[draft.kind ?? 'complaint'][language],
      asks: true,
    }),
    take: (text, _, visit) => described(text, undefined, visit),
  },
  more: {
    open: (_, { dialogue: { language, draft } }) => {
      const { line, way } = wordsIn(language);
      return {
        head: line('more', { count: charactersIn(draft.description ?? '') }),
        choices: [way('enough', { to: 'about-head' }), way('add-more', { to: 'what-more' })],
      };
    },
  },
  'what-more': {
    open: (_, { dialogue: { language } }) => ({ head: wordsIn(language).line('what-more'), asks: true }),
    take: (text, _, visit) => described(text, visit.dialogue.draft.description, visit),
  },
  'about-head': {
    open: (_, { dialogue: { language, draft } }) => {
      const go = { to: 'openness' } as const;
      if (draft.kind !== 'complaint') return { go, draft: { aboutHead: false } };
      const { line, choice } = wordsIn(language);
      return {
        head: line('about-head', { office: draft.office?.name ?? '' }),
        choices: [
          choice('no', { go, draft: { aboutHead: false } }),
          choice('yes', { go, draft: { aboutHead: true } }),
        ],
      };
    },
  },
};
