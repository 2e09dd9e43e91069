import type { Institution, Lineage } from '../institutions/registry/institution.ts';
import { pathOf } from '../institutions/registry/levels.ts';
import { shortNameErrors } from '../institutions/registry/short-name.ts';
import { languages } from '../foundation/vocabulary/language.ts';
import type { Records } from './records.ts';
import { refuseIf } from './refusals.ts';

/** A unit that is a level has no other such unit between it and its head office. */
function requireTwoLevels({ kind, level }: Institution, parent: Lineage): void {
  if (kind !== 'unit' || !level) return;
  const path = pathOf(parent);
  const headOffice = path.findIndex((node) => node.kind !== 'unit');
  const inside = path.slice(0, headOffice === -1 ? path.length : headOffice);
  refuseIf(
    inside.some((node) => node.level),
    'two-levels-at-most',
  );
}

function requireOneJurisdiction({ jurisdiction }: Institution, { institution: parent }: Lineage): void {
  const pair = [jurisdiction, parent.jurisdiction];
  refuseIf(pair.includes('mainland') && pair.includes('zanzibar'), 'jurisdictions-differ');
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Two under one parent that nobody could tell apart. */
async function requireOwnName(records: Records, { id, name }: Institution, parent: string): Promise<void> {
  const siblings = (await records.childrenOf(parent)).filter((sibling) => sibling.id !== id);
  refuseIf(
    siblings.some((sibling) =>
      languages.some((language) => sameText(sibling.name[language], name[language])),
    ),
    'name-taken',
  );
}

export function requireShortNameFits({ shortName }: Pick<Institution, 'shortName'>): void {
  const faults = languages.map((language) => shortNameErrors(shortName[language]));
  refuseIf(
    faults.some(({ tooLong, foreign }) => tooLong !== undefined || foreign.length > 0),
    'short-name-unfit',
  );
}

/** What must hold of an institution under this parent. Throws `ChangeRefused`. */
export async function requirePlaceInTree(
  records: Records,
  node: Institution,
  parent: Lineage,
): Promise<void> {
  refuseIf(node.kind === 'independent', 'tops-a-tree');
  requireOneJurisdiction(node, parent);
  requireTwoLevels(node, parent);
  await requireOwnName(records, node, parent.institution.id);
}

/** Requires that its short name fits and that no sibling has one of its names. Throws `ChangeRefused`. */
export async function requireFreeNames(records: Records, node: Institution): Promise<void> {
  requireShortNameFits(node);
  if (node.parent !== undefined) await requireOwnName(records, node, node.parent);
}
