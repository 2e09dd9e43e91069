import type { Container } from '../../application/container.ts';
import { listPlaces } from '../../application/offices/list-places.ts';
import { searchInstitutions } from '../../application/offices/search-institutions.ts';
import { showInstitution } from '../../application/offices/show-institution.ts';
import { showTree } from '../../application/offices/show-tree.ts';
import { suggestInstitutions } from '../../application/offices/suggest-institutions.ts';
import { listInstitutionsRoute } from '../../contracts/http/offices/list-institutions.ts';
import { listPlacesRoute } from '../../contracts/http/offices/list-places.ts';
import { showInstitutionRoute } from '../../contracts/http/offices/show-institution.ts';
import { showTreeRoute } from '../../contracts/http/offices/show-tree.ts';
import { suggestInstitutionsRoute } from '../../contracts/http/offices/suggest-institutions.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';
import { family } from '../http/family.ts';

type Ports = Pick<Container, 'registry'>;

export const listInstitutionsAnswer =
  (container: Ports): Answer<typeof listInstitutionsRoute> =>
  async ({ query }) => ({ status: 200, body: await searchInstitutions(container, query) });

export const showInstitutionAnswer =
  (container: Ports): Answer<typeof showInstitutionRoute> =>
  async ({ params }) => ({ status: 200, body: await showInstitution(container, params) });

export const showTreeAnswer =
  (container: Pick<Container, 'registry' | 'hashing'>): Answer<typeof showTreeRoute> =>
  async () => ({ status: 200, body: await showTree(container) });

export const suggestInstitutionsAnswer =
  (container: Ports): Answer<typeof suggestInstitutionsRoute> =>
  async ({ query, language }) => ({
    status: 200,
    body: await suggestInstitutions(container, { ...query, language }),
  });

export const listPlacesAnswer =
  (container: Ports): Answer<typeof listPlacesRoute> =>
  async ({ query }) => ({ status: 200, body: { places: await listPlaces(container, query) } });

const container = (): Ports => ({ registry: ports.registry() });

export const handler = family([
  [listInstitutionsRoute, api(listInstitutionsRoute, () => listInstitutionsAnswer(container()))],
  [showInstitutionRoute, api(showInstitutionRoute, () => showInstitutionAnswer(container()))],
  [showTreeRoute, api(showTreeRoute, () => showTreeAnswer({ ...container(), hashing: ports.hashing }))],
  [suggestInstitutionsRoute, api(suggestInstitutionsRoute, () => suggestInstitutionsAnswer(container()))],
  [listPlacesRoute, api(listPlacesRoute, () => listPlacesAnswer(container()))],
]);
