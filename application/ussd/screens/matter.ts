import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { toGsm7 } from '../../../domain/foundation/vocabulary/gsm7.ts';
import { chosenBeforehand } from '../../../domain/institutions/understanding/confidence.ts';
import type { Category } from '../../../domain/institutions/registry/registry.ts';
import { menuKinds } from '../../../words/ussd/screens.ts';
import { understandWords } from '../../offices/understand-words.ts';
import { cutAtWord } from '../cut-at-word.ts';
import type { Choice, ScreenTarget } from '../dialogue.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { officeFollows, understandDraft } from '../understand-draft.ts';
import { wordsIn } from '../words-in.ts';
import { described } from './story.ts';

const onwards: ScreenTarget = { to: 'understanding' };

/** So many that the words may mean are offered before the list. */
const mostLikely = 3;
/** The length of a name of which one fits beside the keys, whatever stands above. */
const longestName = 28;

/** Chooses a category; the numbers to call come before all else where waiting would be dangerous. */
function optionOf({ id, name, kinds: had, emergencyNumbers }: Category, { dialogue }: Visit): Choice {
  const { draft, language } = dialogue;
  return {
    label: name[language],
    move: {
      go: emergencyNumbers.length > 0 && draft.numbersSeen !== true ? { to: 'emergency' } : onwards,
      draft: {
        category: { id, name: name[language] },
        toCouncil: null,
        complainedOf: null,
        ...(draft.kind !== undefined && !had.includes(draft.kind) && { kind: null }),
        ...officeFollows(draft),
      },
    },
  };
}

/** What somebody wants to send, and what it is about. */
export const matterScreens: MenuScreens<'kind' | 'matter' | 'category' | 'emergency'> = {
  kind: {
    open: async (_, { ports: { registry }, dialogue: { language, draft } }) => {
      const category = draft.category && (await registry.category(draft.category.id));
      return {
        head: wordsIn(language).line('kind'),
        choices: kinds.map((kind) => ({
          label: menuKinds[kind][language],
          move: {
            go: onwards,
            draft: {
              kind,
              ...officeFollows(draft),
              ...(category?.kinds.includes(kind) === false && { category: null }),
            },
          },
        })),
      };
    },
  },
  /** What the words may be about: who goes on writing says more of it, or what it is instead. */
  matter: {
    open: async ({ instead }, visit) => {
      const { ports, dialogue } = visit;
      const { language } = dialogue;
      const { line, way, choice } = wordsIn(language);
      const { categories, category } = await understandDraft(visit);
      const others = categories.filter(({ id }) => id !== category?.of.id).slice(0, mostLikely);
      const catchAll = (await ports.registry.categories()).find(({ catchAll: isOne }) => isOne === true);
      const toCouncil = catchAll && {
        category: { id: catchAll.id, name: catchAll.name[language] },
        toCouncil: true as const,
        office: null,
      };
      return {
        head: line(instead === true ? 'matter-instead' : 'matter'),
        asks: true,
        options: others.map((each) => {
          const { label, move } = optionOf(each, visit);
          return { label: cutAtWord(toGsm7(label), longestName), move };
        }),
        choices: [
          way('all-matters', { to: 'category' }),
          ...(instead === true || toCouncil === undefined
            ? []
            : [choice('to-council', { go: onwards, draft: toCouncil })]),
        ],
      };
    },
    take: async (text, { instead }, visit) => {
      const { ports, dialogue } = visit;
      if (instead !== true)
        return described(text, dialogue.draft.description, visit, { asked: dialogue.draft.asked ?? null });
      const { categories } = await understandWords(ports, { text });
      const category = await ports.registry.category(chosenBeforehand(categories)?.of ?? '');
      return category === undefined
        ? { again: wordsIn(dialogue.language).line('matter-unknown') }
        : optionOf(category, visit).move;
    },
  },
  /** All matters: those that the words may mean first. */
  category: {
    open: async (_, visit) => {
      const { language, draft } = visit.dialogue;
      const { kind } = draft;
      const { categories: likely } = await understandDraft(visit);
      const rest = (await visit.ports.registry.categories()).filter(
        ({ id }) => !likely.some((category) => category.id === id),
      );
      return {
        head: wordsIn(language).line('category'),
        options: [...likely, ...rest]
          .filter((category) => kind === undefined || category.kinds.includes(kind))
          .map((category) => optionOf(category, visit)),
      };
    },
  },
  /** Where waiting would be dangerous, the numbers to call come before all else. */
  emergency: {
    open: async ({ confirmed }, { ports: { registry }, dialogue: { language, draft } }) => {
      const { line, choice } = wordsIn(language);
      const category = await registry.category(draft.category?.id ?? '');
      const numbers = category?.emergencyNumbers ?? [];
      return {
        head: line('emergency'),
        body: numbers.map(({ number, name }) => `${number} ${name[language]}`).join('\n'),
        choices: [
          choice('go-on', {
            go: confirmed === true ? { to: 'confirmed' } : onwards,
            draft: { numbersSeen: true },
          }),
        ],
      };
    },
  },
};
