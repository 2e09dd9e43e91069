import type { Institution } from '../institutions/registry/institution.ts';
import { isStaffed, isWithin, pathOf } from '../institutions/registry/levels.ts';
import { withPredecessor } from '../institutions/registry/predecessors.ts';
import { withFormerParents } from '../institutions/registry/with-the-past.ts';
import type { Text } from '../foundation/vocabulary/language.ts';
import type { RegistryDecision, ChangeContext } from './change.ts';
import { withoutAnyHead } from './headships.ts';
import type { Records } from './records.ts';
import { refuseIf } from './refusals.ts';
import { settle } from './settle.ts';
import { requireFreeNames, requirePlaceInTree, requireShortNameFits } from './place-in-tree.ts';
import { administeredOpen } from './subtree.ts';
import { tellingOfMove } from './tell-place.ts';

/** What a new institution is said to be. It begins without anybody: a ticket to it is held by the level above. */
export type NewInstitution = Pick<
  Institution,
  'id' | 'kind' | 'jurisdiction' | 'level' | 'name' | 'shortName'
> & { readonly parent: string };

/** Puts a new institution under one that is administered. Throws `ChangeRefused`, as all acts here do. */
export async function createInstitution(
  records: Records,
  doing: ChangeContext,
  { id, parent, ...stated }: NewInstitution,
): Promise<RegistryDecision> {
  const above = await administeredOpen(records, doing, parent);
  refuseIf((await records.institution(id)) !== undefined, 'id-taken');
  const ancestors = pathOf(above).map((node) => node.id);
  const after: Institution = { v: 1, id, parent, ancestors, ...stated, activeOfficers: 0 };
  requireShortNameFits(after);
  await requirePlaceInTree(records, after, above);
  return { act: 'create-institution', institutions: [{ after }] };
}

/** Gives an institution other names. */
export async function renameInstitution(
  records: Records,
  doing: ChangeContext,
  { id, ...names }: { readonly id: string; readonly name: Text; readonly shortName: Text },
): Promise<RegistryDecision> {
  const { institution: before } = await administeredOpen(records, doing, id);
  const after = { ...before, ...names };
  refuseIf(JSON.stringify(after) === JSON.stringify(before), 'nothing-changes');
  await requireFreeNames(records, after);
  return { act: 'rename-institution', institutions: [{ before, after }] };
}

/**
 * Puts an institution under another. It counts from the next escalation on; what lies under it follows
 * bit by bit.
 */
export async function moveInstitution(
  records: Records,
  doing: ChangeContext,
  { id, parent }: { readonly id: string; readonly parent: string },
): Promise<RegistryDecision> {
  const lay = await administeredOpen(records, doing, id);
  const { institution: before } = lay;
  const above = await administeredOpen(records, doing, parent);
  refuseIf(before.parent === parent, 'nothing-changes');
  refuseIf(before.parent === undefined, 'tops-a-tree');
  refuseIf(id === doing.by.institution, 'outside-subtree');
  refuseIf(isWithin(above, id), 'under-itself');
  const moved = { ...before, parent, ancestors: pathOf(above).map((node) => node.id) };
  const after = withFormerParents(before, moved, doing.at);
  await requirePlaceInTree(records, after, above);
  return {
    act: 'move-institution',
    institutions: [{ before, after }],
    consequences: [
      { what: 'follow', institution: id },
      tellingOfMove({ became: 'moved', of: lay, to: above }, doing),
    ],
  };
}

/**
 * Closes an institution under which nobody is left. The successor, which is no descendant and can take
 * tickets, takes what is open, and reads what the closed one may.
 * Source: docs/rules.md, Moved and closed institutions.
 */
export async function closeInstitution(
  records: Records,
  doing: ChangeContext,
  { id, successor }: { readonly id: string; readonly successor: string },
): Promise<RegistryDecision> {
  const lay = await administeredOpen(records, doing, id);
  const { institution: before } = lay;
  const heir = await administeredOpen(records, doing, successor);
  refuseIf(before.parent === undefined, 'tops-a-tree');
  refuseIf(isWithin(heir, id), 'successor-below');
  refuseIf(
    !isStaffed(heir.institution) || pathOf(heir).some((node) => node.notServed !== undefined),
    'successor-cannot-take-it',
  );
  refuseIf((await records.childrenOf(id)).length > 0, 'has-children');
  refuseIf(
    (await records.officersOf(id)).some(({ active }) => active),
    'officers-remain',
  );
  const after = { ...withoutAnyHead(before, doing.at), closed: { at: doing.at, successor } };
  const heirAfter = withPredecessor(before, heir.institution);
  const settled = await settle(
    records,
    {
      institutions: [
        { before, after },
        { before: heir.institution, after: heirAfter },
      ],
    },
    doing.at,
  );
  return {
    act: 'close-institution',
    ...settled,
    consequences: [
      ...settled.consequences,
      { what: 'succeed', closed: id, successor },
      tellingOfMove({ became: 'closed', of: lay, to: heir }, doing),
    ],
  };
}
