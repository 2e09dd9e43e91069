import type { Container } from '../../application/container.ts';
import { publicationTable } from '../../application/publication/publication-table.ts';
import {
  findPublication,
  listPublicMonths,
  showPublicMonth,
} from '../../application/publication/show-publications.ts';
import {
  downloadPublicMonthRoute,
  listPublicMonthsRoute,
  showPublicMonthRoute,
} from '../../contracts/http/measures/public-measures.ts';
import { endpointOf, familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import * as ports from '../ports.ts';

type Needs = Pick<Container, 'publications' | 'registry' | 'now'>;

/** Shows the figures that are published each month. */
export const publicationEndpoints: readonly Endpoint<Needs>[] = [
  okEndpointOf(listPublicMonthsRoute, (container, { query, language }) =>
    listPublicMonths(container, { ...query, language }),
  ),
  okEndpointOf(showPublicMonthRoute, (container, { params }) => showPublicMonth(container, params)),
  endpointOf(downloadPublicMonthRoute, async (container, { params: { month } }) => ({
    status: 200,
    headers: { 'content-disposition': `attachment; filename="mrejesho-${month}.csv"` },
    body: publicationTable(await findPublication(container, month)),
  })),
];

const wired = (): Needs => ({
  publications: ports.publications(),
  registry: ports.registry(),
  now: ports.now,
});

export const handler = familyOf(publicationEndpoints, wired);
