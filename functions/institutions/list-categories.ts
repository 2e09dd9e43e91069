import type { Container } from '../../application/container.ts';
import { listCategories } from '../../application/listings/list-categories.ts';
import { listCategoriesRoute } from '../../contracts/http/vocabulary/list-categories.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';

export const listCategoriesAnswer =
  (container: Pick<Container, 'registry'>): Answer<typeof listCategoriesRoute> =>
  async () => ({ status: 200, body: { categories: await listCategories(container) } });

export const handler = api(listCategoriesRoute, () => listCategoriesAnswer({ registry: ports.registry() }));
