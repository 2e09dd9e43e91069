import { shortNameLimit } from '../../domain/institutions/registry/institution.ts';
import { shortNameErrors } from '../../domain/institutions/registry/short-name.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { StatedInstitution } from './read-institutions.ts';

/** An institution that stands in the tree, and what its row states. */
export interface PlacedInstitution {
  readonly place: FileLocation;
  readonly stated: StatedInstitution;
  /** Nearest first. */
  readonly above: readonly StatedInstitution[];
}

type Check = (institution: PlacedInstitution, add: (says: string) => void) => void;

const isServed = ({ stated, above }: PlacedInstitution): boolean =>
  [stated, ...above].every(({ notServed }) => notServed === undefined);

const shortNameFits: Check = ({ stated }, add) => {
  for (const language of languages) {
    const name = stated.shortName[language];
    const { tooLong, foreign } = shortNameErrors(name);
    if (tooLong !== undefined) {
      add(`the short name "${name}" has ${tooLong} characters; ${shortNameLimit} are allowed`);
    }
    if (foreign.length > 0) {
      add(`the short name "${name}" has characters that an SMS cannot carry: ${foreign.join(' ')}`);
    }
  }
};

const unitLiesInside: Check = ({ stated }, add) => {
  if (stated.kind === 'unit' && stated.parent === undefined) {
    add('a unit lies inside an institution, but this row names no parent');
  }
};

const independentTopsItsTree: Check = ({ stated }, add) => {
  if (stated.kind === 'independent' && stated.parent !== undefined) {
    add(`an independent institution tops a tree of its own, but this one has the parent "${stated.parent}"`);
  }
};

const servedTopEndsSomewhere: Check = (institution, add) => {
  const { stated, above } = institution;
  if (above.length > 0 || !isServed(institution)) return;
  if (stated.outsideBody === undefined) {
    add('the top of a tree names the outside body that hears what its last answer leaves open');
  }
  if (!stated.level) add('the top of a tree is a level: set level to yes');
};

const onlyTopsNameWhoHearsOfTheirHead: Check = ({ stated, above }, add) => {
  if (stated.aboutHeadTo !== undefined && above.length > 0) {
    add('about_head_to is for the top of a tree; here it goes to the level above');
  }
};

const atMostTwoLevelsInside: Check = ({ stated, above }, add) => {
  if (stated.kind !== 'unit' || !stated.level) return;
  const headOffice = above.findIndex(({ kind }) => kind !== 'unit');
  const second = above.slice(0, headOffice === -1 ? above.length : headOffice).find(({ level }) => level);
  if (second !== undefined) {
    add(
      `an institution has at most two levels, unit and head office, but the unit "${second.id}" above is one too`,
    );
  }
};

const jurisdictionsAgree: Check = ({ stated, above: [parent] }, add) => {
  const pair = [stated.jurisdiction, parent?.jurisdiction];
  if (pair.includes('mainland') && pair.includes('zanzibar')) {
    add(`${stated.jurisdiction} lies under "${parent?.id ?? ''}", which is of ${parent?.jurisdiction ?? ''}`);
  }
};

const checks: readonly Check[] = [
  shortNameFits,
  unitLiesInside,
  independentTopsItsTree,
  servedTopEndsSomewhere,
  onlyTopsNameWhoHearsOfTheirHead,
  atMostTwoLevelsInside,
  jurisdictionsAgree,
];

/** Two institutions under one parent that nobody could tell apart. */
function checkSiblings(institutions: readonly PlacedInstitution[], problems: Problems): void {
  const seen = new Map<string, FileLocation>();
  for (const { place: location, stated } of institutions) {
    for (const language of languages) {
      const key = [language, stated.parent ?? '', stated.name[language].toLowerCase()].join('|');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, location);
      else {
        problems.add(
          location,
          `the name "${stated.name[language]}" is that of ${first.file}:${first.line}, under the same parent`,
        );
      }
    }
  }
}

/** What must hold of each institution and its place in the tree. `ids` are all that have a row. */
export function checkInstitutions(
  institutions: readonly PlacedInstitution[],
  ids: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const institution of institutions) {
    for (const check of checks) check(institution, (says) => problems.add(institution.place, says));
  }
  checkSiblings(institutions, problems);

  // One that has a row but is not among them is wrong already.
  const inOrder = new Map(institutions.map((institution) => [institution.stated.id, institution]));
  const takesTickets = (id: string) => {
    const institution = inOrder.get(id);
    return institution === undefined ? ids.has(id) : isServed(institution);
  };
  for (const { place: location, stated } of institutions) {
    const target = stated.aboutHeadTo;
    if (target === undefined) continue;
    if (target === stated.id) problems.add(location, 'about_head_to names the institution itself');
    else if (!takesTickets(target))
      problems.add(location, `about_head_to names "${target}", which takes no tickets`);
  }
}
