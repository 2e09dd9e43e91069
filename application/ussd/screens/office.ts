import { hierarchyOf, type Hierarchy } from '../../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { searchInstitutions } from '../../offices/search-institutions.ts';
import type { Choice, DraftChange, Move, ScreenTarget } from '../dialogue.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { toItsAddress } from '../to-its-address.ts';
import { understandDraft } from '../understand-draft.ts';
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

/** Chooses an office, or says where one takes tickets that takes none here. */
export function toOffice(
  { id, name, shortName, address }: Office,
  { dialogue: { language } }: Visit,
  { go, draft }: { readonly go: ScreenTarget; readonly draft?: DraftChange } = {
    go: { to: 'understanding' },
  },
): Move {
  return address === undefined
    ? { go, draft: { ...draft, office: { id, name: shortName[language] }, toCouncil: null } }
    : toItsAddress(name, address, language);
}

const optionOf = (office: Office, visit: Visit): Choice => ({
  label: office.shortName[visit.dialogue.language],
  move: toOffice(office, visit),
});

/** The offices that a name finds, the best first. */
export const officesFound = async (text: string, { ports }: Visit): Promise<readonly Office[]> =>
  (await searchInstitutions(ports, { search: text })).institutions.slice(0, mostFound);

/** Whether an office belongs to the service of another one: its desk, its station, itself. */
function isOfServiceOf(tree: Hierarchy, office: Institution, other: Institution | undefined): boolean {
  if (other === undefined) return false;
  const service = [other, ...tree.above(other)].find(({ kind }) => kind !== 'unit');
  return [office, ...tree.above(office)].some((each) => each.id === service?.id);
}

/** Which office it goes to: suggested with the reason, or found by a part of its name. */
export const officeScreens: MenuScreens<'office' | 'office-name' | 'offices-found'> = {
  office: {
    open: async (_, visit) => {
      const { language, draft } = visit.dialogue;
      const { offices: all, elsewhere } = await understandDraft(visit);
      const tree = hierarchyOf(await visit.ports.registry.catalogue());
      const suggested = all.filter(
        ({ of }) => draft.otherService !== true || !isOfServiceOf(tree, of, all[0]?.of),
      );
      const { line, way } = wordsIn(language);
      const options = suggested.map(({ of }) => optionOf(of, visit));
      if (elsewhere !== undefined)
        options.push(optionOf({ ...elsewhere.institution, address: elsewhere.address }, visit));
      const [first] = suggested;
      if (options.length === 0) return { go: byName };
      return {
        head: first === undefined ? line('office') : `${line('office')} ${first.reason[language]}`,
        options,
        ninth: way('another-office', byName),
      };
    },
  },
  'office-name': {
    open: (_, { dialogue: { language } }) => ({ head: wordsIn(language).line('office-name'), asks: true }),
    take: async (text, _, visit) =>
      (await officesFound(text, visit)).length === 0
        ? { again: wordsIn(visit.dialogue.language).line('no-office-of-this-name') }
        : { go: { to: 'offices-found', text } },
  },
  'offices-found': {
    open: async ({ text }, visit) => ({
      head: wordsIn(visit.dialogue.language).line('offices-found'),
      options: (await officesFound(text, visit)).map((office) => optionOf(office, visit)),
    }),
  },
};
