import type { Institution } from '../../domain/registry/institution.ts';
import type { Page, Registry } from '../../domain/registry/registry.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { readByCursor } from './read-by-cursor.ts';

interface Searching {
  /** The beginning of a word of the name, or of several in their order, in either language. */
  readonly search?: string | undefined;
  /** The institution whose children are listed. */
  readonly parent?: string | undefined;
  /** `next` of the page before, with the same search or parent. */
  readonly cursor?: string | undefined;
}

interface ListedInstitution extends Pick<
  Institution,
  'id' | 'kind' | 'parent' | 'jurisdiction' | 'name' | 'shortName'
> {
  /** Whether tickets can be sent to it here. */
  readonly served: boolean;
  /** Not served here: where it takes tickets instead. */
  readonly address?: string;
}

interface InstitutionPage {
  readonly institutions: readonly ListedInstitution[];
  readonly next?: string;
}

/**
 * Lists institutions: those found by name, the children of one, or the tops of all trees. Refused:
 * `unknown-parent`, and a cursor that no page gave.
 */
export async function listInstitutions(
  { registry }: { readonly registry: Pick<Container['registry'], 'institution' | 'childrenOf' | 'search'> },
  { search, parent, cursor }: Searching,
): Promise<InstitutionPage> {
  if (parent !== undefined && (await registry.institution(parent)) === undefined) {
    throw new RequestRefused({ code: 'unknown-parent' });
  }
  const { items, next } = await readByCursor(() =>
    search === undefined ? registry.childrenOf(parent, cursor) : registry.search(search, cursor),
  );
  return { institutions: await listed(items, registry), ...(next !== undefined && { next }) };
}

/** The nodes of a page, and where those that are not served here take tickets instead. */
async function listed(
  page: Page<Institution>['items'],
  registry: Pick<Registry, 'institution'>,
): Promise<readonly ListedInstitution[]> {
  const above = [...new Set(page.flatMap(({ ancestors }) => ancestors))];
  const nodes = await Promise.all(above.map((id) => registry.institution(id)));
  const addresses = new Map(
    [...nodes, ...page].flatMap((node) =>
      node?.notServed === undefined ? [] : [[node.id, node.notServed.address]],
    ),
  );
  // Nothing under a node that takes no tickets here takes any.
  const addressOf = ({ id, ancestors }: Institution) =>
    [id, ...ancestors].map((node) => addresses.get(node)).find((address) => address !== undefined);
  return page.map((institution) => {
    const { id, kind, parent, jurisdiction, name, shortName } = institution;
    const address = addressOf(institution);
    return {
      ...{ id, kind, jurisdiction, name, shortName },
      ...(parent !== undefined && { parent }),
      served: address === undefined,
      ...(address !== undefined && { address }),
    };
  });
}
