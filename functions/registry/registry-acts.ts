import { administer } from '../../application/registry/administer.ts';
import type { RegistryStatements } from '../../application/registry/decisions.ts';
import { decideProposal } from '../../application/registry/decide-proposal.ts';
import { listProposals } from '../../application/registry/list-proposals.ts';
import { listOfficers } from '../../application/registry/list-officers.ts';
import {
  showCalendarHistory,
  showDeadlinesHistory,
  showInstitutionHistory,
  showOfficerHistory,
} from '../../application/registry/show-history.ts';
import { previewChange } from '../../application/registry/preview-change.ts';
import {
  showRegistry,
  showRegistryInstitution,
  showRegistryOfficer,
} from '../../application/registry/show-records.ts';
import type { Container } from '../../application/container.ts';
import * as deadlines from '../../contracts/http/registry-acts/deadlines.ts';
import * as heads from '../../contracts/http/registry-acts/heads.ts';
import * as history from '../../contracts/http/registry-acts/history.ts';
import * as institutions from '../../contracts/http/registry-acts/institutions.ts';
import * as officers from '../../contracts/http/registry-acts/officers.ts';
import { previewRegistryActRoute } from '../../contracts/http/registry-acts/preview.ts';
import { decideProposalRoute, listProposalsRoute } from '../../contracts/http/registry-acts/proposals.ts';
import * as records from '../../contracts/http/registry-acts/records.ts';
import type { RegistryActRoute } from '../../contracts/http/registry-acts/registry-act.ts';
import type { Inputs, Route } from '../../contracts/http/route.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';
import type { RequestOf } from '../http/request.ts';

type Ports = Pick<Container, 'administration' | 'registry' | 'queues' | 'hashing' | 'now'>;

/** A request for a change, as the schemas of its route gave it. */
interface AskedChange {
  readonly params: unknown;
  readonly body: unknown;
}

/** How a change of the registry is asked for over HTTP, and how it is only tried. */
interface RegistryActAnswer {
  readonly route: RegistryActRoute;
  readonly answer: (container: Ports) => Answer<RegistryActRoute>;
  readonly preview: (
    container: Ports,
    asked: AskedChange,
    asking: Pick<RequestOf<typeof previewRegistryActRoute>, 'officer' | 'language'>,
  ) => ReturnType<typeof previewChange>;
}

type ActRoute = RegistryActRoute & { readonly name: keyof RegistryStatements };

/** The answer to a route: what a request to it states. */
const answering = <R extends ActRoute>(
  route: R,
  read: (parts: Pick<Inputs<R>, 'params' | 'body'>) => {
    readonly why: string;
    readonly stated: RegistryStatements[R['name']];
  },
): RegistryActAnswer => ({
  route,
  answer:
    (container) =>
    async ({ params, headers, body, officer, language, log }) => {
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
  preview: (container, asked, asking) =>
    previewChange(container, {
      change: route.name,
      stated: read(asked as Pick<Inputs<R>, 'params' | 'body'>).stated,
      ...asking,
    }),
});

/** All that administrators do with the registry, in the order of the routes. */
export const registryActAnswers: readonly RegistryActAnswer[] = [
  answering(institutions.createInstitutionRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
  answering(
    institutions.renameInstitutionRoute,
    ({ params: { institution: id }, body: { why, ...names } }) => ({ why, stated: { id, ...names } }),
  ),
  answering(institutions.moveInstitutionRoute, ({ params: { institution: id }, body: { why, ...to } }) => ({
    why,
    stated: { id, ...to },
  })),
  answering(institutions.closeInstitutionRoute, ({ params: { institution: id }, body: { why, ...to } }) => ({
    why,
    stated: { id, ...to },
  })),
  answering(officers.createOfficerRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
  answering(officers.changeOfficerRoute, ({ params: { officer: id }, body: { why, ...stated } }) => ({
    why,
    stated: { id, ...stated },
  })),
  answering(officers.moveOfficerRoute, ({ params: { officer: id }, body: { why, ...to } }) => ({
    why,
    stated: { id, ...to },
  })),
  answering(officers.removeOfficerRoute, ({ params: { officer: id }, body: { why } }) => ({
    why,
    stated: { id },
  })),
  answering(officers.endSightWaitRoute, ({ params: { officer: id }, body: { why } }) => ({
    why,
    stated: { id },
  })),
  answering(heads.appointHeadRoute, ({ params, body: { why, ...named } }) => ({
    why,
    stated: { ...params, ...named },
  })),
  answering(heads.appointActingHeadRoute, ({ params, body: { why, ...named } }) => ({
    why,
    stated: { ...params, ...named },
  })),
  answering(heads.endHeadshipRoute, ({ params, body: { why, ...named } }) => ({
    why,
    stated: { ...params, ...named },
  })),
  answering(deadlines.setInstitutionDeadlinesRoute, ({ params, body: { why, ...rows } }) => ({
    why,
    stated: { ...params, ...rows },
  })),
  answering(deadlines.setDeadlinesRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
  answering(deadlines.changeCalendarRoute, ({ body: { why, ...stated } }) => ({ why, stated })),
];

const answersByName: ReadonlyMap<string, RegistryActAnswer> = new Map(
  registryActAnswers.map((answer) => [answer.route.name, answer]),
);

/** Decides as the route of this name would, and stores nothing. */
export const previewRegistryActAnswer =
  (container: Ports): Answer<typeof previewRegistryActRoute> =>
  async ({ body, officer, language }) => {
    const found = answersByName.get(body.act);
    if (found === undefined) throw new TypeError(`Nothing answers ${body.act}.`);
    const asked = { params: 'params' in body ? body.params : undefined, body: body.details };
    return { status: 200, body: await found.preview(container, asked, { officer, language }) };
  };

export const listProposalsAnswer =
  (container: Ports): Answer<typeof listProposalsRoute> =>
  async ({ query, officer, language }) => ({
    status: 200,
    body: await listProposals(container, { ...query, officer, language }),
  });

export const decideProposalAnswer =
  (container: Ports): Answer<typeof decideProposalRoute> =>
  async ({ params, body, officer, language, log }) => ({
    status: 200,
    body: await decideProposal(container, { ...params, ...body, officer, language, log }),
  });

export const showRegistryAnswer =
  (container: Ports): Answer<typeof records.showRegistryRoute> =>
  async ({ officer }) => ({ status: 200, body: await showRegistry(container, { officer }) });

export const showRegistryInstitutionAnswer =
  (container: Ports): Answer<typeof records.showRegistryInstitutionRoute> =>
  async ({ params, officer, language }) => ({
    status: 200,
    body: await showRegistryInstitution(container, { ...params, officer, language }),
  });

export const showRegistryOfficerAnswer =
  (container: Ports): Answer<typeof records.showRegistryOfficerRoute> =>
  async ({ params, officer, language }) => ({
    status: 200,
    body: await showRegistryOfficer(container, { asked: params.officer, officer, language }),
  });

export const showInstitutionHistoryAnswer =
  (container: Ports): Answer<typeof history.institutionHistoryRoute> =>
  async ({ params, query, officer: asking, language }) => ({
    status: 200,
    body: await showInstitutionHistory(container, { ...params, ...query, asking, language }),
  });

export const showOfficerHistoryAnswer =
  (container: Ports): Answer<typeof history.officerHistoryRoute> =>
  async ({ params, query, officer: asking, language }) => ({
    status: 200,
    body: await showOfficerHistory(container, { ...params, ...query, asking, language }),
  });

export const showDeadlinesHistoryAnswer =
  (container: Ports): Answer<typeof history.deadlinesHistoryRoute> =>
  async ({ query, language }) => ({
    status: 200,
    body: await showDeadlinesHistory(container, { ...query, language }),
  });

export const showCalendarHistoryAnswer =
  (container: Ports): Answer<typeof history.calendarHistoryRoute> =>
  async ({ query, language }) => ({
    status: 200,
    body: await showCalendarHistory(container, { ...query, language }),
  });

export const listOfficersAnswer =
  (container: Ports): Answer<typeof history.listOfficersRoute> =>
  async ({ params, officer, language }) => ({
    status: 200,
    body: await listOfficers(container, { ...params, officer, language }),
  });

const container = (): Ports => ({
  administration: ports.administration(),
  registry: ports.registry(),
  queues: ports.queuesUnsealed(),
  hashing: ports.hashing,
  now: ports.now,
});

const answered = <R extends Route>(route: R, answer: (container: Ports) => Answer<R>) =>
  [route, officersApi(route, () => answer(container()))] as const;

export const handler = family([
  ...registryActAnswers.map(({ route, answer }) => answered(route, answer)),
  answered(previewRegistryActRoute, previewRegistryActAnswer),
  answered(listProposalsRoute, listProposalsAnswer),
  answered(decideProposalRoute, decideProposalAnswer),
  answered(records.showRegistryRoute, showRegistryAnswer),
  answered(records.showRegistryInstitutionRoute, showRegistryInstitutionAnswer),
  answered(records.showRegistryOfficerRoute, showRegistryOfficerAnswer),
  answered(history.institutionHistoryRoute, showInstitutionHistoryAnswer),
  answered(history.officerHistoryRoute, showOfficerHistoryAnswer),
  answered(history.deadlinesHistoryRoute, showDeadlinesHistoryAnswer),
  answered(history.calendarHistoryRoute, showCalendarHistoryAnswer),
  answered(history.listOfficersRoute, listOfficersAnswer),
]);
