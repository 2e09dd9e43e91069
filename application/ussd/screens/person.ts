import type { MenuScreens } from '../menu-screen.ts';
import type { Move, ScreenTarget } from '../dialogue.ts';
import { wordsIn } from '../words-in.ts';
import { nameText, writtenOn } from '../written.ts';

/** On to who the sender is, or back to what is read before it goes where that is known. */
const onwards = (openness: unknown): ScreenTarget => ({
  to: openness === undefined ? 'openness' : 'read-back',
});

/** Whether it is about somebody of the office, who then must not see it. Source: docs/rules.md, Complaints about a person. */
export const personScreens: MenuScreens<'about-head' | 'officer-name'> = {
  'about-head': {
    open: (_, { dialogue: { language, draft } }) => {
      const go = onwards(draft.openness);
      const { line, choice } = wordsIn(language);
      const to = (aboutHead: boolean): Move => ({ go, draft: { aboutHead, officerName: null } });
      return {
        head: line('about-person', { office: draft.office?.name ?? '' }),
        choices: [
          choice('about-nobody', to(false)),
          choice('about-head', to(true)),
          choice('about-officer', { go: { to: 'officer-name' }, draft: { aboutHead: false } }),
        ],
      };
    },
  },
  'officer-name': {
    open: (_, { dialogue: { language } }) => ({ head: wordsIn(language).line('officer-name'), asks: true }),
    take: (typed, _, { dialogue: { language, draft } }) => {
      const read = writtenOn(typed, nameText, language);
      return 'again' in read ? read : { go: onwards(draft.openness), draft: { officerName: read.text } };
    },
  },
};
