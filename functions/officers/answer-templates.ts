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
import { changeViews } from '../../application/views/change-views.ts';
import { listViews } from '../../application/views/list-views.ts';
import { keepViewsRoute, listViewsRoute } from '../../contracts/http/views/views.ts';
import * as ports from '../ports.ts';
import { okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = Pick<Container, 'tickets' | 'registry' | 'templates' | 'views' | 'hashing' | 'now'>;
type Keeping = Omit<Ports, 'tickets' | 'views'>;

/** The versions that whoever changes a template names; undefined where any will do. */
const namedVersions = (given: readonly number[] | 'any' | undefined): readonly number[] | undefined =>
  given === 'any' ? undefined : given;

/** Lists and changes the templates of answers and the views of queues. */
export const templateEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(listTemplatesRoute, (container: Keeping, { params, officer }) =>
    listTemplates(container, { ...params, officer }),
  ),
  okEndpointOf(
    addTemplateRoute,
    (container: Keeping, { params: { institution }, headers, body: content, officer, log }) =>
      changeTemplate(container, {
        institution,
        wish: { act: 'add', content },
        idempotencyKey: headers['idempotency-key'],
        officer,
        log,
      }),
  ),
  okEndpointOf(
    changeTemplateRoute,
    (container: Keeping, { params: { institution, template: id }, headers, body: content, officer, log }) =>
      changeTemplate(container, {
        institution,
        wish: { act: 'change', id, content, seen: namedVersions(headers['if-match']) },
        idempotencyKey: headers['idempotency-key'],
        officer,
        log,
      }),
  ),
  okEndpointOf(
    withdrawTemplateRoute,
    (container: Keeping, { params: { institution, template: id }, headers, officer, log }) =>
      changeTemplate(container, {
        institution,
        wish: { act: 'withdraw', id, seen: namedVersions(headers['if-match']) },
        idempotencyKey: headers['idempotency-key'],
        officer,
        log,
      }),
  ),
  okEndpointOf(templateHistoryRoute, (container: Keeping, { params, query, officer, language }) =>
    showTemplateHistory(container, { ...params, ...query, officer, language }),
  ),
  okEndpointOf(listTicketTemplatesRoute, (container, { params, query, officer }) =>
    templatesForTicket(container, { ...params, ...query, officer }),
  ),
  okEndpointOf(listViewsRoute, (container, { officer }) => listViews(container, { officer })),
  okEndpointOf(keepViewsRoute, (container, { body, officer, log }) =>
    changeViews(container, { ...body, officer, log }),
  ),
];

const container = (): Ports => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  templates: ports.templates(),
  views: ports.views(),
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = officersFamily(templateEndpoints, container);
