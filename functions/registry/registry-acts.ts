import { administer } from '../../application/registry/administer.ts';
import type { RegistryStatements } from '../../application/registry/decisions.ts';
import { decideProposal } from '../../application/registry/decide-proposal.ts';
import { handOver } from '../../application/registry/hand-over.ts';
import { listProposals } from '../../application/registry/list-proposals.ts';
import { listOfficers } from '../../application/registry/list-officers.ts';
import {
  showCalendarHistory,
  showDeadlinesHistory,
  showInstitutionHistory,
  showOfficerHistory,
  showRoutingHistory,
} from '../../application/registry/show-history.ts';
import { previewChange } from '../../application/registry/preview-change.ts';
import { applySheet } from '../../application/registry/sheets/apply-sheet.ts';
import { checkSheet } from '../../application/registry/sheets/check-sheet.ts';
import type {
  AskedOfRoute,
  ChangeOfSheet,
  ReadStatement,
  SheetRow,
} from '../../application/registry/sheets/sheet-rows.ts';
import {
  showRegistry,
  showRegistryInstitution,
  showRegistryOfficer,
} from '../../application/registry/show-records.ts';
import { showSuggestions } from '../../application/suggestions/show-suggestions.ts';
import type { Container } from '../../application/container.ts';
import * as deadlines from '../../contracts/http/registry-acts/deadlines.ts';
import * as heads from '../../contracts/http/registry-acts/heads.ts';
import * as history from '../../contracts/http/registry-acts/history.ts';
import * as institutions from '../../contracts/http/registry-acts/institutions.ts';
import * as officers from '../../contracts/http/registry-acts/officers.ts';
import { previewRegistryActRoute } from '../../contracts/http/registry-acts/preview.ts';
import { decideProposalRoute, listProposalsRoute } from '../../contracts/http/registry-acts/proposals.ts';
import * as records from '../../contracts/http/registry-acts/records.ts';
import { applySheetRoute, checkSheetRoute } from '../../contracts/http/registry-acts/sheets.ts';
import { setRoutingRoute } from '../../contracts/http/registry-acts/routing.ts';
import { showSuggestionsRoute } from '../../contracts/http/registry-acts/suggestions.ts';
import { requestErrorsOf } from '../../contracts/http/problems/issues.ts';
import type { RegistryActRoute } from '../../contracts/http/registry-acts/registry-act.ts';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import type { Inputs } from '../../contracts/http/route.ts';
import * as ports from '../ports.ts';
import { endpointOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';
import type { RequestOf } from '../http/request.ts';

type Ports = Pick<
  Container,
  'administration' | 'registry' | 'queues' | 'suggestionReports' | 'pool' | 'logins' | 'hashing' | 'now'
> & { readonly tickets: Pick<Container['tickets'], 'eventsAfter'> };

/** A request for a change, as the schemas of its route gave it. */
interface AskedChange {
  readonly params: unknown;
  readonly body: unknown;
}

/** How a change of the registry is asked for over HTTP, and how it is only tried. */
interface RegistryActEndpoint extends Endpoint<Ports> {
  readonly preview: (
    container: Ports,
    asked: AskedChange,
    asking: Pick<RequestOf<typeof previewRegistryActRoute>, 'officer' | 'language'> & {
      readonly replay?: { readonly cursor?: string | undefined } | undefined;
    },
  ) => ReturnType<typeof previewChange>;
  /** What the schemas of the route make of a request that did not come over HTTP. */
  readonly statedIn: (asked: AskedOfRoute) => ReturnType<ReadStatement>;
}

type ActRoute = RegistryActRoute & { readonly name: keyof RegistryStatements };

/** The endpoint of a change: `read` gives what a request to it states. */
const changing = <R extends ActRoute>(
  route: R,
  read: (parts: Pick<Inputs<R>, 'params' | 'body'>) => {
    readonly why: string;
    readonly stated: RegistryStatements[R['name']];
  },
): RegistryActEndpoint => ({
  ...endpointOf(
    route as RegistryActRoute,
    async (container: Ports, { params, headers, body, officer, language, log }) => {
      const asked = { params, body };
      const administered = await administer(container, {
        change: route.name,
        // The API hands over what the schemas of this very route made of the request.
        ...read(asked as Pick<Inputs<R>, 'params' | 'body'>),
        asked,
        idempotencyKey: headers['idempotency-key'],
        shown: headers['if-match'],
        officer,
        language,
        log,
      });
      return administered.outcome === 'done'
        ? { status: 200, body: administered.done }
        : { status: 202, body: administered.proposed };
    },
  ),
  preview: (container, asked, asking) =>
    previewChange(container, {
      change: route.name,
      stated: read(asked as Pick<Inputs<R>, 'params' | 'body'>).stated,
      ...asking,
    }),
  statedIn: ({ params, body }) => {
    const parsed = route.body.safeParse(body);
    if (parsed.success) {
      const given: AskedChange = { params, body: parsed.data };
      const { stated } = read(given as Pick<Inputs<R>, 'params' | 'body'>);
      return { stated: stated as RegistryStatements[ChangeOfSheet] };
    }
    const found = requestErrorsOf(parsed.error.issues, body);
    return { faults: 'fields' in found ? found.fields : [] };
  },
});

/** All that administrators do with the registry, in the order of the routes. */
const registryActs: readonly RegistryActEndpoint[] = [
  changing(institutions.createInstitutionRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
  changing(
    institutions.renameInstitutionRoute,
    ({ params: { institution: id }, body: { why, ...names } }) => ({ why, stated: { id, ...names } }),
  ),
  changing(institutions.moveInstitutionRoute, ({ params: { institution: id }, body: { why, ...to } }) => ({
    why,
    stated: { id, ...to },
  })),
  changing(institutions.closeInstitutionRoute, ({ params: { institution: id }, body: { why, ...to } }) => ({
    why,
    stated: { id, ...to },
  })),
  changing(officers.createOfficerRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
  changing(officers.changeOfficerRoute, ({ params: { officer: id }, body: { why, ...stated } }) => ({
    why,
    stated: { id, ...stated },
  })),
  changing(officers.moveOfficerRoute, ({ params: { officer: id }, body: { why, ...to } }) => ({
    why,
    stated: { id, ...to },
  })),
  changing(officers.removeOfficerRoute, ({ params: { officer: id }, body: { why, ...leaving } }) => ({
    why,
    stated: { id, ...leaving },
  })),
  changing(officers.endSightWaitRoute, ({ params: { officer: id }, body: { why } }) => ({
    why,
    stated: { id },
  })),
  changing(heads.appointHeadRoute, ({ params, body: { why, ...named } }) => ({
    why,
    stated: { ...params, ...named },
  })),
  changing(heads.appointActingHeadRoute, ({ params, body: { why, ...named } }) => ({
    why,
    stated: { ...params, ...named },
  })),
  changing(heads.endHeadshipRoute, ({ params, body: { why, ...named } }) => ({
    why,
    stated: { ...params, ...named },
  })),
  changing(deadlines.setInstitutionDeadlinesRoute, ({ params, body: { why, ...rows } }) => ({
    why,
    stated: { ...params, ...rows },
  })),
  changing(deadlines.setDeadlinesRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
  changing(deadlines.changeCalendarRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
  changing(setRoutingRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
];

const actsByName: ReadonlyMap<string, RegistryActEndpoint> = new Map(
  registryActs.map((act) => [act.route.name, act]),
);

const readStatement: ReadStatement = (change, asked) => {
  const found = actsByName.get(change);
  if (found === undefined) throw new TypeError(`Nothing answers ${change}.`);
  return found.statedIn(asked);
};

type AskedRow = Pick<SheetRow, 'row' | 'id' | 'tag'> & {
  readonly cells: Omit<SheetRow, 'row' | 'id' | 'tag'>;
};

const rowsOf = (rows: readonly AskedRow[]): readonly SheetRow[] =>
  rows.map(({ cells, ...row }) => ({ ...row, ...omitEmpty(cells) }));

const omitEmpty = (cells: AskedRow['cells']): AskedRow['cells'] =>
  Object.fromEntries(Object.entries(cells).filter(([, written]) => canBeSeen(written)));

/** Changes the registry, tries a change, decides on proposals and shows records. */
export const registryEndpoints: readonly Endpoint<Ports>[] = [
  ...registryActs,
  // Decides as the route of this name would, and stores nothing.
  okEndpointOf(previewRegistryActRoute, (container, { body, officer, language }) => {
    const found = actsByName.get(body.act);
    if (found === undefined) throw new TypeError(`Nothing answers ${body.act}.`);
    const asked = { params: 'params' in body ? body.params : undefined, body: body.details };
    return found.preview(container, asked, {
      officer,
      language,
      ...('replay' in body && { replay: body.replay }),
    });
  }),
  okEndpointOf(checkSheetRoute, (container, { body, officer, language }) =>
    checkSheet(container, { ...body, rows: rowsOf(body.rows), officer, language, read: readStatement }),
  ),
  okEndpointOf(applySheetRoute, (container, { headers, body, officer, language, log }) =>
    applySheet(container, {
      ...{ ...body, rows: rowsOf(body.rows), officer, language, log, read: readStatement },
      idempotencyKey: headers['idempotency-key'],
    }),
  ),
  okEndpointOf(heads.handOverRoute, (container, { params, headers, body, officer, log }) =>
    handOver(container, {
      ...{ ...params, ...body, officer, log },
      idempotencyKey: headers['idempotency-key'],
    }),
  ),
  okEndpointOf(listProposalsRoute, (container, { query, officer, language }) =>
    listProposals(container, { ...query, officer, language }),
  ),
  okEndpointOf(decideProposalRoute, (container, { params, body, officer, language, log }) =>
    decideProposal(container, { ...params, ...body, officer, language, log }),
  ),
  okEndpointOf(records.showRegistryRoute, (container, { query, officer, language }) =>
    showRegistry(container, { ...query, officer, language }),
  ),
  okEndpointOf(records.showRegistryInstitutionRoute, (container, { params, officer, language }) =>
    showRegistryInstitution(container, { ...params, officer, language }),
  ),
  okEndpointOf(records.showRegistryOfficerRoute, (container, { params, officer, language, log }) =>
    showRegistryOfficer(container, { asked: params.officer, officer, language, log }),
  ),
  okEndpointOf(history.institutionHistoryRoute, (container, { params, query, officer: asking, language }) =>
    showInstitutionHistory(container, { ...params, ...query, asking, language }),
  ),
  okEndpointOf(history.officerHistoryRoute, (container, { params, query, officer: asking, language }) =>
    showOfficerHistory(container, { ...params, ...query, asking, language }),
  ),
  okEndpointOf(history.deadlinesHistoryRoute, (container, { query, language }) =>
    showDeadlinesHistory(container, { ...query, language }),
  ),
  okEndpointOf(history.calendarHistoryRoute, (container, { query, language }) =>
    showCalendarHistory(container, { ...query, language }),
  ),
  okEndpointOf(history.routingHistoryRoute, (container, { query, language }) =>
    showRoutingHistory(container, { ...query, language }),
  ),
  okEndpointOf(history.listOfficersRoute, (container, { params, officer, language }) =>
    listOfficers(container, { ...params, officer, language }),
  ),
  okEndpointOf(showSuggestionsRoute, (container, { params, officer }) =>
    showSuggestions(container, { ...params, officer }),
  ),
];

const container = (): Ports => ({
  administration: ports.administration(),
  registry: ports.registry(),
  queues: ports.queuesUnsealed(),
  tickets: ports.ticketReader(),
  suggestionReports: ports.suggestionReports(),
  pool: ports.poolToFindIn(),
  logins: ports.logins(),
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = officersFamily(registryEndpoints, container);
