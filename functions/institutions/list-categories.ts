import type { Container } from '../../application/container.ts';
import { listCategories } from '../../application/listings/list-categories.ts';
import { listCategoriesRoute } from '../../contracts/http/vocabulary/list-categories.ts';
import * as ports from '../ports.ts';
import { familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';

/** Lists what a ticket can be about. */
export const categoryEndpoints: readonly Endpoint<Pick<Container, 'registry'>>[] = [
  okEndpointOf(listCategoriesRoute, async (container) => ({
    categories: await listCategories(container),
  })),
];

export const handler = familyOf(categoryEndpoints, () => ({ registry: ports.registry() }));
