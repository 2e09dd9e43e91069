import { hierarchyOf } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { RequestRefused } from '../request-refused.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { listedInstitution, type ListedInstitution } from './listed-institution.ts';

interface ShownInstitution extends ListedInstitution, Pick<Institution, 'level'> {
  /** Since when it is no more, and what has its place. */
  readonly closed?: { readonly at: Instant; readonly successor?: NamedInstitution };
}

/** One institution with its place in the tree, a closed one too. Refused: `no-such-institution`. */
export async function showInstitution(
  { registry }: { readonly registry: Pick<Registry, 'catalogue'> },
  { id }: { readonly id: string },
): Promise<ShownInstitution> {
  const tree = hierarchyOf(await registry.catalogue());
  const institution = tree.find(id);
  if (institution === undefined) throw new RequestRefused({ code: 'no-such-institution' });
  const { level, closed } = institution;
  const successor = closed === undefined ? undefined : tree.find(closed.successor);
  return {
    ...listedInstitution(tree, institution),
    level,
    ...(closed !== undefined && {
      closed: { at: closed.at, ...(successor !== undefined && { successor: named(successor) }) },
    }),
  };
}
