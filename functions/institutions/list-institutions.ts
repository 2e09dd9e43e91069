import { documentClient } from '../../adapters/dynamodb/client.ts';
import { listInstitutionsRoute } from '../../contracts/http/list-institutions.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import { InvalidCursor, type Page, type Registry } from '../../domain/institutions/registry.ts';
import { api, type Answer } from '../shared/api.ts';
import { Problem } from '../shared/problem.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';

interface Dependencies {
  readonly registry: Pick<Registry, 'institution' | 'childrenOf' | 'search'>;
}

/** Lists institutions: those found by name, the children of one, or the tops of all trees. */
export function listInstitutions({ registry }: Dependencies): Answer<typeof listInstitutionsRoute> {
  return async ({ query: { search, parent, cursor } }) => {
    if (parent !== undefined && (await registry.institution(parent)) === undefined) {
      throw new Problem({ code: 'unknown-parent' });
    }
    const page = await readPage(() =>
      search === undefined ? registry.childrenOf(parent, cursor) : registry.search(search, cursor),
    );
    const institutions = await listed(page.items, registry);
    return { status: 200, body: { institutions, ...(page.next !== undefined && { next: page.next }) } };
  };
}

/** A cursor that no page gave is the caller's mistake. */
async function readPage(read: () => Promise<Page<Institution>>): Promise<Page<Institution>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw new Problem({
      code: 'invalid-request',
      fields: [{ in: 'query', path: ['cursor'], code: 'not-a-cursor' }],
    });
  }
}

/** The nodes of a page, and where those that are not served here take tickets instead. */
async function listed(page: readonly Institution[], registry: Pick<Registry, 'institution'>) {
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
      id,
      kind,
      ...(parent !== undefined && { parent }),
      jurisdiction,
      name,
      shortName,
      served: address === undefined,
      ...(address !== undefined && { address }),
    };
  });
}

export const handler = api(listInstitutionsRoute, () => {
  return listInstitutions({ registry: registryOfStage(documentClient()) });
});
