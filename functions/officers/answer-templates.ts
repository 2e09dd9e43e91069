import type { Container } from '../../application/container.ts';
import { changeTemplate } from '../../application/templates/change-template.ts';
import { listTemplates } from '../../application/templates/list-templates.ts';
import { showTemplateHistory } from '../../application/templates/template-history.ts';
import { templatesForTicket } from '../../application/templates/templates-for-ticket.ts';
import {
  addTemplateRoute,
  changeTemplateRoute,
  listTemplatesRoute,
  listTicketTemplatesRoute,
  templateHistoryRoute,
  withdrawTemplateRoute,
} from '../../contracts/http/templates/routes.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';

type Ports = Pick<Container, 'tickets' | 'registry' | 'templates' | 'hashing' | 'now'>;
type Keeping = Omit<Ports, 'tickets'>;

/** The versions that whoever changes a template names; undefined where any will do. */
const namedVersions = (given: readonly number[] | 'any' | undefined): readonly number[] | undefined =>
  given === 'any' ? undefined : given;

export const listTemplatesAnswer =
  (container: Keeping): Answer<typeof listTemplatesRoute> =>
  async ({ params, officer }) => ({
    status: 200,
    body: await listTemplates(container, { ...params, officer }),
  });

export const addTemplateAnswer =
  (container: Keeping): Answer<typeof addTemplateRoute> =>
  async ({ params: { institution }, headers, body: content, officer, log }) => ({
    status: 200,
    body: await changeTemplate(container, {
      institution,
      wish: { act: 'add', content },
      idempotencyKey: headers['idempotency-key'],
      officer,
      log,
    }),
  });

export const changeTemplateAnswer =
  (container: Keeping): Answer<typeof changeTemplateRoute> =>
  async ({ params: { institution, template: id }, headers, body: content, officer, log }) => ({
    status: 200,
    body: await changeTemplate(container, {
      institution,
      wish: { act: 'change', id, content, seen: namedVersions(headers['if-match']) },
      idempotencyKey: headers['idempotency-key'],
      officer,
      log,
    }),
  });

export const withdrawTemplateAnswer =
  (container: Keeping): Answer<typeof withdrawTemplateRoute> =>
  async ({ params: { institution, template: id }, headers, officer, log }) => ({
    status: 200,
    body: await changeTemplate(container, {
      institution,
      wish: { act: 'withdraw', id, seen: namedVersions(headers['if-match']) },
      idempotencyKey: headers['idempotency-key'],
      officer,
      log,
    }),
  });

export const templateHistoryAnswer =
  (container: Keeping): Answer<typeof templateHistoryRoute> =>
  async ({ params, query, officer, language }) => ({
    status: 200,
    body: await showTemplateHistory(container, { ...params, ...query, officer, language }),
  });

export const listTicketTemplatesAnswer =
  (container: Ports): Answer<typeof listTicketTemplatesRoute> =>
  async ({ params, query, officer }) => ({
    status: 200,
    body: await templatesForTicket(container, { ...params, ...query, officer }),
  });

const container = (): Ports => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  templates: ports.templates(),
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = family([
  [listTemplatesRoute, officersApi(listTemplatesRoute, () => listTemplatesAnswer(container()))],
  [addTemplateRoute, officersApi(addTemplateRoute, () => addTemplateAnswer(container()))],
  [changeTemplateRoute, officersApi(changeTemplateRoute, () => changeTemplateAnswer(container()))],
  [withdrawTemplateRoute, officersApi(withdrawTemplateRoute, () => withdrawTemplateAnswer(container()))],
  [templateHistoryRoute, officersApi(templateHistoryRoute, () => templateHistoryAnswer(container()))],
  [
    listTicketTemplatesRoute,
    officersApi(listTicketTemplatesRoute, () => listTicketTemplatesAnswer(container())),
  ],
]);
