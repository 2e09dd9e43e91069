import type { DraftChange, ScreenTarget } from '../dialogue.ts';
import type { Signal } from '../../../domain/institutions/understanding/understanding.ts';
import type { Category, EmergencyNumber } from '../../../domain/institutions/registry/registry.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { numbersOf } from '../../vocabulary/emergency-numbers.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { understandDraft } from '../understand-draft.ts';
import { wordsIn } from '../words-in.ts';
import { asAnswered, understoodWhole } from './understanding.ts';

const onwards: ScreenTarget = { to: 'understanding' };

const answered = (
  { dialogue: { draft } }: Visit,
  signals: Readonly<Partial<Record<Signal, boolean>>>,
): DraftChange => ({
  signals: { ...draft.signals, ...signals },
  numbersSeen: true,
});

/** Numbers to call, one a line. */
const listed = (numbers: readonly EmergencyNumber[], language: Language): string =>
  numbers.map(({ number, name }) => `${number} ${name[language]}`).join('\n');

/** The category that the words are likeliest of among these; else the first of the registry. */
async function likeliestOf(
  isOne: (category: Category) => boolean,
  visit: Visit,
): Promise<Category | undefined> {
  const { categories } = await understandDraft(visit);
  return categories.find(isOne) ?? (await visit.ports.registry.categories()).find(isOne);
}

const isOfViolence = ({ urgent, sensitive }: Category): boolean => urgent && sensitive;
const isOfDanger = ({ urgent, sensitive }: Category): boolean => urgent && !sensitive;

/** A complaint about this, and nothing else. */
const complaintAbout = (
  category: Category | undefined,
  { dialogue: { language, draft } }: Visit,
): DraftChange => ({
  kind: 'complaint',
  ...(category !== undefined && { category: { id: category.id, name: category.name[language] } }),
  ...(draft.officeFirst !== true && { office: null }),
});

/** Whom to call, and what is asked of who tells of danger, violence or corruption: it decides nothing by itself. */
export const safetyScreens: MenuScreens<'help' | 'violence' | 'desk' | 'danger' | 'corruption'> = {
  help: {
    open: async (_, { ports: { registry }, dialogue: { language } }) => {
      const { line, way } = wordsIn(language);
      return {
        head: line('emergency'),
        body: listed(numbersOf(await registry.categories()), language),
        choices: [way('tell', { to: 'what' })],
      };
    },
  },
  violence: {
    open: async (_, visit) => {
      const { line, choice, way } = wordsIn(visit.dialogue.language);
      const category = await likeliestOf(isOfViolence, visit);
      const numbers = category?.emergencyNumbers ?? [];
      const talk = numbers.find(({ forChildren }) => forChildren === true) ?? numbers[0];
      const police = numbers.find((each) => each !== talk) ?? talk;
      const draft = {
        ...complaintAbout(category, visit),
        ...answered(visit, { 'sexual-violence': true, danger: true }),
      };
      return {
        head: line('violence', { talk: talk?.number ?? '', police: police?.number ?? '' }),
        choices: [
          choice('to-desk', { go: onwards, draft }),
          choice('not-police', { go: onwards, draft: { ...draft, otherService: true } }),
          choice('not-so', {
            go: onwards,
            draft: answered(visit, { 'sexual-violence': false, danger: false }),
          }),
          way('discard-all', { to: 'home' }),
        ],
      };
    },
  },
  /** Who is asked whether to be called is asked nothing else of who they are. */
  desk: {
    open: async (_, visit) => {
      const { line, choice, way } = wordsIn(visit.dialogue.language);
      const whole = await understoodWhole(visit);
      const draft = asAnswered(whole, visit);
      const go = { to: 'read-back' } as const;
      return {
        head: line('desk', { office: whole.office.of.shortName }),
        choices: [
          choice('yes', { go, draft: { ...draft, openness: 'confidential', safe: true, name: null } }),
          choice('i-will-call', { go, draft: { ...draft, openness: 'anonymous', safe: null, name: null } }),
          way('another-office-listed', { to: 'office' }),
        ],
      };
    },
  },
  danger: {
    open: async (_, visit) => {
      const { language } = visit.dialogue;
      const { line, choice, way } = wordsIn(language);
      const category = await likeliestOf(isOfDanger, visit);
      return {
        head: line('emergency'),
        body: listed(category?.emergencyNumbers ?? [], language),
        choices: [
          choice('go-on-writing', { go: onwards, draft: answered(visit, { danger: true }) }),
          choice('no-danger', { go: onwards, draft: answered(visit, { danger: false }) }),
          way('discard-all', { to: 'home' }),
        ],
      };
    },
  },
  corruption: {
    open: async (_, visit) => {
      const { ports, dialogue } = visit;
      const { language } = dialogue;
      const { line, choice } = wordsIn(language);
      const category = await likeliestOf(({ onlyReceiver }) => onlyReceiver !== undefined, visit);
      const receiver = await ports.registry.institution(category?.onlyReceiver ?? '');
      const office = receiver?.shortName ?? '';
      return {
        head: line('corruption', { office, number: category?.emergencyNumbers[0]?.number ?? '' }),
        choices: [
          {
            label: line('yes-to-office', { office }),
            move: {
              go: onwards,
              draft: { ...complaintAbout(category, visit), ...answered(visit, { corruption: true }) },
            },
          },
          choice('not-so', {
            go: onwards,
            draft: { signals: { ...dialogue.draft.signals, corruption: false } },
          }),
        ],
      };
    },
  },
};
