import type { Container } from '../../application/container.ts';
import { listInstitutions } from '../../application/listings/list-institutions.ts';
import { listInstitutionsRoute } from '../../contracts/http/list-institutions.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';

export const listInstitutionsAnswer =
  (container: Pick<Container, 'registry'>): Answer<typeof listInstitutionsRoute> =>
  async ({ query }) => ({ status: 200, body: await listInstitutions(container, query) });

export const handler = api(listInstitutionsRoute, () =>
  listInstitutionsAnswer({ registry: ports.registry() }),
);
