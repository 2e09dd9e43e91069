import { hierarchyOf, type Hierarchy } from '../../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { abroad } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import {
  searchInstitutions,
  type InstitutionFound,
  type InstitutionPage,
} from '../../offices/search-institutions.ts';
import type { Choice, DraftChange, Move, ScreenTarget } from '../dialogue.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { toItsAddress } from '../to-its-address.ts';
import { understandDraft } from '../understand-draft.ts';
import { wordsIn } from '../words-in.ts';
import { writtenOn } from '../written.ts';

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
    ? {
        go,
        draft: { officeSought: null, ...draft, office: { id, name: shortName[language] }, toCouncil: null },
      }
    : toItsAddress(name, address, language);
}

const optionOf = (office: Office, visit: Visit): Choice => ({
  label: office.shortName[visit.dialogue.language],
  move: toOffice(office, visit),
});

/** The offices that a name finds, the best first, and whether it is one that nobody knows. */
export async function officesFound(text: string, { ports }: Visit): Promise<Omit<InstitutionPage, 'next'>> {
  const { institutions, ...found } = await searchInstitutions(ports, { search: text });
  return { ...found, institutions: institutions.slice(0, mostFound) };
}

/** An office with the region in which it lies. */
const optionInRegion = (office: InstitutionFound, visit: Visit): Choice => {
  const { label, move } = optionOf(office, visit);
  const { region } = office;
  const around = region === undefined ? '' : ` (${region.shortName[visit.dialogue.language]})`;
  return { label: `${label}${around}`, move };
};

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
    take: (typed, _, { dialogue: { language } }) => {
      const read = writtenOn(typed, citizenTexts.landmark, language);
      return 'again' in read ? read : { go: { to: 'offices-found', text: read.text } };
    },
  },
  'offices-found': {
    open: async ({ text }, visit) => {
      const { line, choice } = wordsIn(visit.dialogue.language);
      const { institutions, didYouMean, unknown, elsewhere = [] } = await officesFound(text, visit);
      const option = didYouMean === undefined ? optionOf : optionInRegion;
      const options = institutions.map((office) => option(office, visit));
      if (unknown === undefined && options.length > 0) return { head: line('offices-found'), options };
      const sought = { officeSought: text };
      const { place } = await understandDraft(visit);
      const hasCouncil = place?.of.whereabouts !== abroad;
      const withoutOptions = hasCouncil ? 'office-unknown' : 'office-unknown-abroad';
      return {
        head: line(options.length > 0 ? 'office-unknown-near' : withoutOptions),
        options: [
          ...options.map((each) => withDraft(each, sought)),
          ...elsewhere.map((office) => optionInRegion(office, visit)),
        ],
        choices: [
          ...(hasCouncil
            ? [
                choice('to-its-council', {
                  go: { to: 'understanding' },
                  draft: { ...sought, office: null, toCouncil: true },
                }),
              ]
            : []),
          choice('type-again', { turns: 'back' }),
        ],
      };
    },
  },
};

/** A choice by which more becomes known of the draft. */
const withDraft = ({ label, move }: Choice, draft: DraftChange): Choice => ({
  label,
  move: 'go' in move ? { ...move, draft: { ...move.draft, ...draft } } : move,
});
