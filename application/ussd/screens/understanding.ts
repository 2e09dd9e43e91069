import { septetsOf, toGsm7 } from '../../../domain/foundation/vocabulary/gsm7.ts';
import type { Category } from '../../../domain/institutions/registry/registry.ts';
import type { Suggested, ToldPart } from '../../../domain/institutions/understanding/understanding.ts';
import { keyWords, menuKinds } from '../../../words/ussd/screens.ts';
import { RequestRefused } from '../../request-refused.ts';
import { cutAtWord } from '../cut-at-word.ts';
import type { Choice, ChosenLocation, Draft, DraftChange, Move, ScreenTarget } from '../dialogue.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { placeInWords } from '../../offices/find-places.ts';
import { preferredPlaces, shortNameOf } from '../preference.ts';
import { fixedKeys, safeScreen } from '../screen.ts';
import { toItsAddress } from '../to-its-address.ts';
import { placeChange, understandDraft, type UnderstoodDraft } from '../understand-draft.ts';
import { wordsIn } from '../words-in.ts';
import { described } from './story.ts';

/**
 * What is asked before anything else, the gravest first. Danger at the hands of somebody is asked about as violence is. A person
 * is asked about once the office is known.
 */
function askedFirst({ signals, categories }: UnderstoodDraft): ScreenTarget | undefined {
  const isDanger = signals.includes('danger');
  const isOfViolence = isDanger && categories.find(({ urgent }) => urgent)?.sensitive === true;
  if (isOfViolence || signals.includes('sexual-violence')) return { to: 'violence' };
  if (isDanger) return { to: 'danger' };
  return signals.includes('corruption') ? { to: 'corruption' } : undefined;
}

/** Where a part is asked for: by what the words may mean first, and where that was asked before, by its list. */
function whereAsked(
  part: ToldPart,
  { places }: UnderstoodDraft,
  { preference, dialogue }: Visit,
): ScreenTarget {
  const wasAsked = dialogue.draft.asked?.includes(part) === true;
  switch (part) {
    case 'kind':
      return { to: 'kind' };
    case 'category':
      return { to: wasAsked ? 'category' : 'matter' };
    case 'place':
      if (places.length > 1) return { to: 'which-place' };
      return { to: preferredPlaces(preference) === undefined ? 'place' : 'where' };
    case 'office':
      return { to: 'office' };
  }
}

/** Everything that is known of a draft once it was found right. */
interface Complete {
  readonly kind: NonNullable<UnderstoodDraft['kind']>;
  readonly category: NonNullable<UnderstoodDraft['category']>;
  readonly office: NonNullable<UnderstoodDraft['office']>;
  readonly place?: UnderstoodDraft['place'];
}

/** Somebody came here without what is asked on the way: a menu that lost a step. */
export async function understoodWhole(visit: Visit): Promise<Complete> {
  const { kind, category, office, place } = await understandDraft(visit);
  if (kind === undefined || category === undefined || office === undefined)
    throw new RequestRefused({ code: 'invalid-request' });
  return { kind, category, office, ...(place !== undefined && { place }) };
}

/** What was understood, as what its sender answered. */
export function asAnswered({ kind, category, office, place }: Complete, { dialogue }: Visit): DraftChange {
  const { language } = dialogue;
  return {
    kind: kind.of,
    category: { id: category.of.id, name: category.of.name[language] },
    office: { id: office.of.id, name: office.of.shortName[language] },
    ...(place !== undefined && placeChange(place.of)),
    confirmed: true,
  };
}

/** A category that is shorter says nothing. */
const leastOfCategory = 24;

/** A place as far as a line has room: what of it was named, its narrowest part with what lies around it, or that part alone. */
function placeIn(place: ChosenLocation, room: number, { dialogue: { language, draft } }: Visit): string {
  const { region, council, ward, whereabouts, landmark } = place;
  if (whereabouts !== undefined) return keyWords[whereabouts][language];
  const narrowest = ward ?? council ?? region;
  const named = landmark ?? placeInWords({ region: narrowest?.id ?? '' }, draft.description ?? '')?.locality;
  const names = [shortNameOf(place, named), shortNameOf(place), narrowest?.name ?? ''];
  return names.find((name) => septetsOf(toGsm7(name)) <= room) ?? '';
}

/** The four lines of what was understood, cut so that all stand on one screen. What we only think has a question mark. */
function linesOf({ kind, category, office, place }: Complete, visit: Visit): readonly string[] {
  const { language } = visit.dialogue;
  const { line } = wordsIn(language);
  const said = (text: string, isSure: boolean): string => (isSure ? text : `${text}?`);
  const kindLine = said(menuKinds[kind.of][language], kind.isSure);
  const officeLine = said(line('to-office', { office: office.of.shortName }), office.isSure);
  const around = [
    line('understood'),
    `1 ${keyWords['yes-right'][language]}`,
    ...[kindLine, '?', '?', officeLine].map((each, at) => `${at + 2} ${each}`),
    `${fixedKeys.back} ${keyWords.back[language]} ${fixedKeys.home} ${keyWords.home[language]}`,
  ].join('\n');
  const room = safeScreen - septetsOf(toGsm7(around));
  const name = toGsm7(category.of.name[language]);
  const kept = Math.min(septetsOf(name), leastOfCategory);
  const placeLine =
    place === undefined ? line('place-unknown') : said(placeIn(place.of, room - kept, visit), place.isSure);
  const categoryLine = said(cutAtWord(name, room - septetsOf(toGsm7(placeLine)) + 1), category.isSure);
  return [kindLine, categoryLine, placeLine, officeLine];
}

/** What is asked about each line. */
const changes: readonly ScreenTarget[] = [
  { to: 'kind' },
  { to: 'matter', instead: true },
  { to: 'place' },
  { to: 'office' },
];

/**
 * What was suggested before its sender chose: by the words alone, and the offices as they were shown first, with what was
 * answered to a question. Null where the matter was chosen before the words.
 */
function suggestedTo(
  { understood, wasShown, kind, category }: Draft,
  { suggested }: UnderstoodDraft,
): Suggested | null {
  if (understood === undefined) return kind === undefined && category === undefined ? suggested : null;
  return wasShown === true ? understood : { ...understood, offices: suggested.offices };
}

const hasNumbers = ({ emergencyNumbers }: Category): boolean => emergencyNumbers.length > 0;

/** What the words were understood to be, and whether that is right. */
export const understandingScreens: MenuScreens<'understanding' | 'understood' | 'confirmed'> = {
  understanding: {
    open: async (_, visit): Promise<Move> => {
      const { draft, language } = visit.dialogue;
      if (draft.description === undefined) return { go: { to: 'what' } };
      const found = await understandDraft(visit);
      const understood = suggestedTo(draft, found);
      const first = askedFirst(found);
      if (first !== undefined) return { go: first, draft: { understood } };
      const { asks, offices, elsewhere } = found;
      if (asks === undefined) {
        const { confirmed, kind, category, office, openness } = draft;
        const isKnown = [kind, category, office, openness].every((each) => each !== undefined);
        if (confirmed === true && isKnown) return { go: { to: 'read-back' } };
        const isApart = draft.otherService === true && office === undefined;
        const toShow =
          draft.signals?.['sexual-violence'] !== true ? 'understood' : isApart ? 'office' : 'desk';
        return { go: { to: toShow }, draft: { understood, wasShown: true } };
      }
      if (asks === 'office' && offices.length === 0 && elsewhere !== undefined)
        return toItsAddress(elsewhere.institution.name, elsewhere.address, language);
      return {
        go: whereAsked(asks, found, visit),
        draft: { understood, asked: [...new Set([...(draft.asked ?? []), asks])] },
      };
    },
  },
  understood: {
    open: async (_, visit) => {
      const whole = await understoodWhole(visit);
      const { line, choice } = wordsIn(visit.dialogue.language);
      const lines = linesOf(whole, visit).map((label, at): Choice => {
        const go = changes[at] ?? { to: 'what' };
        return { label, move: { go } };
      });
      return {
        head: line('understood'),
        choices: [
          choice('yes-right', { go: { to: 'confirmed' }, draft: asAnswered(whole, visit) }),
          ...lines,
        ],
        asks: 'letters',
      };
    },
    take: (text, _, visit) => described(text, visit.dialogue.draft.description, visit),
  },
  /** The numbers to call come before who somebody is, and so does whether it is about a person who must not see it. */
  confirmed: {
    open: async (_, visit) => {
      const { kind, category, openness, numbersSeen, aboutHead } = visit.dialogue.draft;
      const chosen = await visit.ports.registry.category(category?.id ?? '');
      if (numbersSeen !== true && chosen !== undefined && hasNumbers(chosen))
        return { go: { to: 'emergency', confirmed: true } };
      const { signals } = visit.dialogue.draft;
      const { signals: open } = await understandDraft(visit);
      const isAsked = open.includes('person') || signals?.corruption !== undefined;
      if (kind === 'complaint' && aboutHead === undefined && isAsked) return { go: { to: 'about-head' } };
      return { go: { to: openness === undefined ? 'openness' : 'read-back' } };
    },
  },
};
