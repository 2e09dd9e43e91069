import { searchInstitutions } from '../../offices/search-institutions.ts';
import { suggestInstitutions } from '../../offices/suggest-institutions.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { Choice, Move, ScreenTarget } from '../dialogue.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { toItsAddress } from '../to-its-address.ts';
import { idsOf } from '../preference.ts';
import { wordsIn } from '../words-in.ts';

interface Office {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text;
  /** It takes no tickets here: where it does. */
  readonly address?: string;
}

/** So many offices that a name finds are shown: whoever does not find theirs types more of it. */
const mostFound = 15;

const byName: ScreenTarget = { to: 'office-name' };

function optionOf({ id, name, shortName, address }: Office, { dialogue: { language } }: Visit): Choice {
  const label = shortName[language];
  const move: Move =
    address === undefined
      ? { go: { to: 'what' }, draft: { office: { id, name: label } } }
      : toItsAddress(name, address, language);
  return { label, move };
}

const found = async (text: string, { ports }: Visit): Promise<readonly Office[]> =>
  (await searchInstitutions(ports, { search: text })).institutions.slice(0, mostFound);

/** Which office it goes to: suggested with the reason, or found by a part of its name. */
export const officeScreens: MenuScreens<'office' | 'office-name' | 'offices-found'> = {
  office: {
    open: async (_, visit) => {
      const { language, draft } = visit.dialogue;
      const { category } = draft;
      const { institutions, elsewhere } = await suggestInstitutions(visit.ports, {
        category: category?.id ?? '',
        ...idsOf(draft),
        language,
      });
      const { line, way } = wordsIn(language);
      const offices: readonly Office[] =
        elsewhere === undefined ? institutions : [...institutions, elsewhere];
      const [first] = institutions;
      if (offices.length === 0) return { go: byName };
      return {
        head: first === undefined ? line('office') : `${line('office')} ${first.reason}`,
        options: offices.map((office) => optionOf(office, visit)),
        ninth: way('another-office', byName),
      };
    },
  },
  'office-name': {
    open: (_, { dialogue: { language } }) => ({ head: wordsIn(language).line('office-name'), asks: true }),
    take: async (text, _, visit) =>
      (await found(text, visit)).length === 0
        ? { again: wordsIn(visit.dialogue.language).line('no-office-of-this-name') }
        : { go: { to: 'offices-found', text } },
  },
  'offices-found': {
    open: async ({ text }, visit) => ({
      head: wordsIn(visit.dialogue.language).line('offices-found'),
      options: (await found(text, visit)).map((office) => optionOf(office, visit)),
    }),
  },
};
