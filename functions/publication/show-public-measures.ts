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
import { api, type Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import * as ports from '../ports.ts';

type Needs = Pick<Container, 'publications' | 'registry' | 'now'>;

export const listPublicMonthsAnswer =
  (container: Needs): Answer<typeof listPublicMonthsRoute> =>
  async () => ({ status: 200, body: await listPublicMonths(container) });

export const showPublicMonthAnswer =
  (container: Needs): Answer<typeof showPublicMonthRoute> =>
  async ({ params }) => ({ status: 200, body: await showPublicMonth(container, params) });

export const downloadPublicMonthAnswer =
  (container: Needs): Answer<typeof downloadPublicMonthRoute> =>
  async ({ params: { month } }) => ({
    status: 200,
    headers: { 'content-disposition': `attachment; filename="mrejesho-${month}.csv"` },
    body: publicationTable(await findPublication(container, month)),
  });

const wired = (): Needs => ({
  publications: ports.publications(),
  registry: ports.registry(),
  now: ports.now,
});

export const handler = family([
  [listPublicMonthsRoute, api(listPublicMonthsRoute, () => listPublicMonthsAnswer(wired()))],
  [showPublicMonthRoute, api(showPublicMonthRoute, () => showPublicMonthAnswer(wired()))],
  [downloadPublicMonthRoute, api(downloadPublicMonthRoute, () => downloadPublicMonthAnswer(wired()))],
]);
