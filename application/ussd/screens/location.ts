import { listPlaces, type PlaceInTree } from '../../offices/list-places.ts';
import type { ChosenPlace, Choice, Move, Shown, ScreenName } from '../dialogue.ts';
import type { MenuScreen, MenuScreens, Visit } from '../menu-screen.ts';
import { toItsAddress } from '../to-its-address.ts';
import { nameOfPlaces, preferredPlaces, preferenceOf } from '../preference.ts';
import { wordsIn } from '../words-in.ts';

type Part = 'region' | 'council' | 'ward';

/** What is chosen at each part, and where it goes on to. What lies below a part is chosen anew. */
const next = {
  region: { go: { to: 'council' }, draft: { council: null, ward: null } },
  council: { go: { to: 'ward' }, draft: { ward: null } },
  ward: { go: { to: 'office' }, draft: {} },
} as const satisfies Record<Part, Move>;

const toOffice: Move = { go: { to: 'office' } };

/** A list of the parts of a place, to choose from or to skip. Where there are none it is skipped by itself. */
const partPlace = <Name extends Part & ScreenName>(part: Name, above?: Part): MenuScreen<Name> => ({
  open: async (_, visit) => {
    const { ports, dialogue } = visit;
    const { language, draft } = dialogue;
    const within = above === undefined ? undefined : draft[above]?.id;
    const parts = await listPlaces(ports, within === undefined ? {} : { under: within });
    const { line, choice } = wordsIn(language);
    if (parts.length === 0) return toOffice;
    return {
      head: line(part),
      options: parts.map((each) => optionOf(part, each, visit)),
      ninth: choice('skip', toOffice),
    } satisfies Shown;
  },
});

function optionOf(part: Part, each: PlaceInTree, { dialogue: { language } }: Visit): Choice {
  const { id, name, shortName, address } = each;
  const label = shortName[language];
  if (address !== undefined) return { label, move: toItsAddress(name, address, language) };
  const chosen: ChosenPlace = { id, name: label };
  const { go, draft } = next[part];
  return { label, move: { go, draft: { ...draft, [part]: chosen, office: null } } };
}

/** Screens for where it happened: from the region to the ward, or the phone's stored preference. */
export const locationScreens: MenuScreens<
  'where' | 'region' | 'council' | 'ward' | 'forgotten' | 'remembered'
> = {
  where: {
    open: (_, { preference: wish, dialogue: { language } }) => {
      const remembered = preferredPlaces(wish);
      if (remembered === undefined) return { go: { to: 'region' } };
      const { line, choice, way } = wordsIn(language);
      const { region, council = null, ward = null } = remembered;
      return {
        head: line('where'),
        choices: [
          {
            label: nameOfPlaces(remembered),
            move: { ...toOffice, draft: { ...(region !== undefined && { region }), council, ward } },
          },
          way('elsewhere', { to: 'region' }),
          way('forget', { to: 'forgotten' }),
        ],
        ninth: choice('skip', toOffice),
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
      return { head: line('forgotten'), choices: [way('go-on', { to: 'region' })] };
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
