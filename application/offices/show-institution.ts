import type { PublicationMonth } from '../../domain/analytics/publication/publication.ts';
import { usualWait, type UsualWait } from '../../domain/analytics/publication/usual-wait.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import { hierarchyOf } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { listedInstitution, type ListedInstitution } from './listed-institution.ts';

interface ShownInstitution extends ListedInstitution, Pick<Institution, 'level'> {
  /** Since when it is no more, and what has its place. */
  readonly closed?: { readonly at: Instant; readonly successor?: NamedInstitution };
  readonly usualWait?: PublishedWait;
}

/** What the newest publication tells, with its month. */
interface PublishedWait extends UsualWait {
  readonly month: PublicationMonth;
}

interface Needs extends Pick<Container, 'publications'> {
  readonly registry: Pick<Registry, 'catalogue'>;
}

/**
 * Shows an institution with its place in the tree, a closed one too, and how long an answer usually takes there, where that is
 * published and can be read. Throws the refusal `no-such-institution`.
 */
export async function showInstitution(
  { registry, publications }: Needs,
  { id }: { readonly id: string },
): Promise<ShownInstitution> {
  const tree = hierarchyOf(await registry.catalogue());
  const institution = tree.find(id);
  if (institution === undefined) throw new RequestRefused({ code: 'no-such-institution' });
  const { level, closed } = institution;
  const wait = await publishedWait({ publications }, [id, ...institution.ancestors]);
  const successor = closed === undefined ? undefined : tree.find(closed.successor);
  return {
    ...listedInstitution(tree, institution),
    level,
    ...(wait !== undefined && { usualWait: wait }),
    ...(closed !== undefined && {
      closed: { at: closed.at, ...(successor !== undefined && { successor: named(successor) }) },
    }),
  };
}

/** What is published beside an institution is no reason not to show it. */
async function publishedWait(
  { publications }: Pick<Needs, 'publications'>,
  line: readonly string[],
): Promise<PublishedWait | undefined> {
  try {
    const [newest] = await publications.months();
    const publication = newest && (await publications.of(newest.month));
    const wait = publication && usualWait(publication, line);
    return wait && { month: publication.month, ...wait };
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}
