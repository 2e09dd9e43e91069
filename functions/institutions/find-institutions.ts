import type { Container } from '../../application/container.ts';
import { listPlaces } from '../../application/offices/list-places.ts';
import { searchInstitutions } from '../../application/offices/search-institutions.ts';
import { showInstitution } from '../../application/offices/show-institution.ts';
import { showRouting } from '../../application/offices/show-routing.ts';
import { showTree } from '../../application/offices/show-tree.ts';
import { suggestInstitutions } from '../../application/offices/suggest-institutions.ts';
import { showUnderstanding } from '../../application/offices/understand-words.ts';
import { listInstitutionsRoute } from '../../contracts/http/offices/list-institutions.ts';
import { listPlacesRoute } from '../../contracts/http/offices/list-places.ts';
import { showInstitutionRoute } from '../../contracts/http/offices/show-institution.ts';
import { showRoutingRoute } from '../../contracts/http/offices/show-routing.ts';
import { showTreeRoute } from '../../contracts/http/offices/show-tree.ts';
import { suggestInstitutionsRoute } from '../../contracts/http/offices/suggest-institutions.ts';
import { understandWordsRoute } from '../../contracts/http/offices/understand-words.ts';
import * as ports from '../ports.ts';
import { familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';

type Ports = Pick<Container, 'registry' | 'publications' | 'hashing'>;

/** Finds institutions and places, and understands words by which one is meant. */
export const institutionEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(listInstitutionsRoute, (container, { query }) => searchInstitutions(container, query)),
  okEndpointOf(showInstitutionRoute, (container, { params }) => showInstitution(container, params)),
  okEndpointOf(showTreeRoute, (container) => showTree(container)),
  okEndpointOf(showRoutingRoute, (container) => showRouting(container)),
  okEndpointOf(suggestInstitutionsRoute, (container, { query, language }) =>
    suggestInstitutions(container, { ...query, language }),
  ),
  okEndpointOf(understandWordsRoute, (container, { body, language }) =>
    showUnderstanding(container, { ...body, language }),
  ),
  okEndpointOf(listPlacesRoute, async (container, { query }) => ({
    places: await listPlaces(container, query),
  })),
];

const container = (): Ports => ({
  registry: ports.registry(),
  publications: ports.publications(),
  hashing: ports.hashing,
});

export const handler = familyOf(institutionEndpoints, container);
