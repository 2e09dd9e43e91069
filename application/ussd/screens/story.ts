import { storyQuestions } from '../../../words/ussd/screens.ts';
import { requireOpenIntake } from '../../intake/require-open-intake.ts';
import type { DraftChange, Move, ScreenTarget } from '../dialogue.ts';
import type { Again, MenuScreens, Visit } from '../menu-screen.ts';
import { wordsIn } from '../words-in.ts';
import { storyText, writtenOn } from '../written.ts';

const toUnderstanding: ScreenTarget = { to: 'understanding' };

/** What was asked about fewer words is open again. */
const asFirstRead: DraftChange = { asked: null, aboutHeadAsked: null };

/** What happened, with what was written before it where there is something. */
export function described(
  typed: string,
  before: string | undefined,
  { dialogue }: Visit,
  anew?: DraftChange,
): Move | Again {
  const whole = before === undefined ? typed : `${before} ${typed}`;
  const read = writtenOn(whole, storyText, dialogue.language);
  if ('again' in read) return read;
  return { go: toUnderstanding, draft: { description: read.text, ...asFirstRead, ...anew } };
}

/** What happened, in one text or several. */
export const storyScreens: MenuScreens<'what' | 'more' | 'what-more'> = {
  what: {
    open: async (_, { ports, dialogue: { language, draft } }) => {
      await requireOpenIntake(ports);
      const { line, way } = wordsIn(language);
      const { kind, office, officeFirst, description } = draft;
      const ofKind = kind === undefined ? line('what') : storyQuestions[kind][language];
      return {
        head: officeFirst === true ? line('what-of-office', { office: office?.name ?? '' }) : ofKind,
        asks: true,
        ...(description !== undefined && { choices: [way('as-written', toUnderstanding)] }),
      };
    },
    take: (text, _, visit) =>
      described(text, undefined, visit, {
        signals: null,
        confirmed: null,
        complainedOf: null,
        understood: null,
        wasShown: null,
      }),
  },
  /** Sessions of before it was understood are asked here whether they have more to say. */
  more: { open: () => ({ go: toUnderstanding }) },
  'what-more': {
    open: (_, { dialogue: { language } }) => {
      const { line, way } = wordsIn(language);
      return { head: line('what-more'), asks: true, choices: [way('rewrite', { to: 'what' })] };
    },
    take: (text, _, visit) => described(text, visit.dialogue.draft.description, visit),
  },
};
