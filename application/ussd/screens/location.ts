import { whereabouts, type Whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { hierarchyOf } from '../../../domain/institutions/registry/hierarchy.ts';
import { wordsOf } from '../../../domain/institutions/registry/search-words.ts';
import { isSaidIn } from '../../../domain/institutions/search/is-said-in.ts';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { listPlaces, type PlaceInTree } from '../../offices/list-places.ts';
import { findPlaces, type FoundPlace } from '../../offices/find-places.ts';
import type { ChosenPlace, Choice, Draft, Move, Shown, ScreenName } from '../dialogue.ts';
import type { MenuScreen, MenuScreens, Visit } from '../menu-screen.ts';
import { toItsAddress } from '../to-its-address.ts';
import { nameOfPlaces, preferenceOf, preferredPlaces, shortNameOf } from '../preference.ts';
import { officeFollows, placeChange, placesFrom, understandDraft } from '../understand-draft.ts';
import { wordsIn } from '../words-in.ts';
import { writtenOn } from '../written.ts';

type Part = 'region' | 'council' | 'ward';

/** What is chosen at each part, and where it goes on to. What lies below a part is chosen anew. */
const next = {
  region: { go: { to: 'council' }, draft: { council: null, ward: null, whereabouts: null, landmark: null } },
  council: { go: { to: 'ward' }, draft: { ward: null } },
  ward: { go: { to: 'understanding' }, draft: {} },
} as const satisfies Record<Part, Move>;

const onwards = { go: { to: 'understanding' } } as const satisfies Move;

/** So many places that were typed are shown: whoever does not find theirs types more of it. */
const mostFound = 4;

/** A list of the parts of a place, to choose from or to skip. Where there are none it is skipped by itself. */
const partPlace = <Name extends Part & ScreenName>(part: Name, above?: Part): MenuScreen<Name> => ({
  open: async (target, visit) => {
    const { ports, dialogue } = visit;
    const { language, draft } = dialogue;
    const isLast = 'only' in target;
    const within = above === undefined ? undefined : draft[above]?.id;
    const parts = await listPlaces(ports, within === undefined ? {} : { under: within });
    const { line, choice } = wordsIn(language);
    if (parts.length === 0) return onwards;
    return {
      head: line(part),
      options: parts.map((each) => optionOf(part, each, visit, isLast)),
      ninth: choice('skip', onwards),
    } satisfies Shown;
  },
});

function optionOf(part: Part, each: PlaceInTree, { dialogue }: Visit, isLast: boolean): Choice {
  const { language } = dialogue;
  const { id, name, shortName, address } = each;
  const label = shortName[language];
  if (address !== undefined) return { label, move: toItsAddress(name, address, language) };
  const chosen: ChosenPlace = { id, name: label };
  const { go, draft } = next[part];
  return {
    label,
    move: {
      go: isLast ? onwards.go : go,
      draft: { ...draft, [part]: chosen, ...officeFollows(dialogue.draft) },
    },
  };
}

/** Before what a place is near. */
const nearWords: readonly string[] =
  'karibu na|jirani na|mkabala na|mkabala wa|nyuma ya|mbele ya|pembeni ya|kando ya|near|next to|opposite|behind|beside|close to'.split(
    '|',
  );

/** Whether a landmark was typed. */
const saysNear = (typed: string): boolean => nearWords.some((words) => isSaidIn(wordsOf(typed), words));

/**
 * What of a place is kept as it was typed: all of it where it says what is near, or names a part of the place; else the name that it
 * was a slip of; nothing where it names the place itself.
 */
function landmarkOf({ locality }: FoundPlace, typed: string | undefined): { readonly landmark?: string } {
  if (typed === undefined) return {};
  if (saysNear(typed)) return { landmark: typed };
  if (locality === undefined) return {};
  return { landmark: isSaidIn(wordsOf(typed), locality) ? typed : locality };
}

/** A key for a place as it was read or found: its address, where its tree takes no tickets here. */
async function optionOfPlace(found: FoundPlace, { ports, dialogue }: Visit, typed?: string): Promise<Choice> {
  const { language, draft } = dialogue;
  const tree = hierarchyOf(await ports.registry.catalogue());
  const places = placesFrom(tree, found.id, language);
  const label = shortNameOf(places, found.locality);
  const narrowest = tree.find(found.id);
  const unserved = narrowest && tree.unserved(narrowest);
  if (narrowest !== undefined && unserved !== undefined)
    return { label, move: toItsAddress(narrowest.name, unserved.address, language) };
  const location = { ...places, ...landmarkOf(found, typed) };
  return { label, move: { ...onwards, draft: { ...placeChange(location), ...officeFollows(draft) } } };
}

/** Chooses that it was where no council is asked for. */
const outside = (where: Whereabouts, draft: Draft): Move => ({
  ...onwards,
  draft: { ...placeChange({ whereabouts: where }), ...officeFollows(draft) },
});

/** Screens for where it happened: from the region to the ward, or the phone's stored preference. */
export const locationScreens: MenuScreens<
  | 'where'
  | 'place'
  | 'places-found'
  | 'which-place'
  | 'region'
  | 'council'
  | 'ward'
  | 'forgotten'
  | 'remembered'
> = {
  place: {
    open: (_, { dialogue: { language, draft } }) => {
      const { line, way, choice } = wordsIn(language);
      return {
        head: line('place'),
        asks: true,
        choices: [
          way('region-only', { to: 'region', only: true }),
          // Who wants the council of the place to have it has to name one.
          ...(draft.toCouncil === true
            ? []
            : whereabouts.map((where) => choice(where, outside(where, draft)))),
          way('places-listed', { to: 'region' }),
        ],
        ...(draft.toCouncil !== true && { ninth: choice('skip', onwards) }),
      };
    },
    take: async (typed, _, visit) => {
      const read = writtenOn(typed, citizenTexts.landmark, visit.dialogue.language);
      if ('again' in read) return read;
      const { text } = read;
      const { found, meant } = await findPlaces(visit.ports, text);
      if (meant !== undefined) return (await optionOfPlace(meant, visit, text)).move;
      const isPlaceKnown = (await understandDraft(visit)).place !== undefined;
      if (found.length === 0 && isPlaceKnown && saysNear(text))
        return { ...onwards, draft: { landmark: text } };
      return found.length === 0
        ? { again: wordsIn(visit.dialogue.language).line('no-place-of-this-name') }
        : { go: { to: 'places-found', text } };
    },
  },
  'places-found': {
    open: async ({ text }, visit) => {
      const { line, choice } = wordsIn(visit.dialogue.language);
      const { found } = await findPlaces(visit.ports, text);
      return {
        head: line('places-found'),
        options: await Promise.all(found.slice(0, mostFound).map((each) => optionOfPlace(each, visit, text))),
        choices: [choice('type-again', { turns: 'back' })],
      };
    },
  },
  'which-place': {
    open: async (_, visit) => {
      const { line, way } = wordsIn(visit.dialogue.language);
      const { places } = await understandDraft(visit);
      return {
        head: line('which-place'),
        options: await Promise.all(places.slice(0, mostFound).map((each) => optionOfPlace(each, visit))),
        choices: [way('type-place', { to: 'place' })],
      };
    },
  },
  where: {
    open: (_, { preference: wish, dialogue: { language, draft } }) => {
      const remembered = preferredPlaces(wish);
      if (remembered === undefined) return { go: { to: 'place' } };
      const { line, choice, way } = wordsIn(language);
      const { region, council = null, ward = null } = remembered;
      return {
        head: line('where'),
        choices: [
          {
            label: nameOfPlaces(remembered),
            move: {
              ...onwards,
              draft: {
                ...(region !== undefined && { region }),
                council,
                ward,
                whereabouts: null,
                landmark: null,
              },
            },
          },
          way('elsewhere', { to: 'place' }),
          way('forget', { to: 'forgotten' }),
        ],
        ...(draft.toCouncil !== true && { ninth: choice('skip', onwards) }),
      };
    },
  },
  region: partPlace('region'),
  council: partPlace('council', 'region'),
  ward: partPlace('ward', 'council'),
  forgotten: {
    does: true,
    open: async (_, { ports: { sessions, now }, phone, dialogue: { language } }) => {
      await sessions.remember(phone, undefined, now());
      const { line, way } = wordsIn(language);
      return { head: line('forgotten'), choices: [way('go-on', { to: 'place' })] };
    },
  },
  remembered: {
    does: true,
    open: async (_, { ports: { sessions, now }, phone, dialogue: { language, draft } }) => {
      await sessions.remember(phone, preferenceOf(draft), now());
      return { head: wordsIn(language).line('remembered'), final: true, ends: true };
    },
  },
};
