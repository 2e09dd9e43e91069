import { aRoutingRule } from '../../builders/registry-acts.ts';
import type { Route } from '../../../contracts/http/route.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { actsOnSeveral } from '../../../domain/foundation/vocabulary/acts.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { aTemplate } from '../../builders/template.ts';
import { aView } from '../../builders/view.ts';

/** What officers' routes are asked about. */
export interface Asked {
  /** The ticket that stands wherever a request names one. */
  readonly number: string;
  /** A ticket that whoever asks may act on: to be merged with the other, or set aside because of it. */
  readonly own: string;
  /** Whose listings are read. */
  readonly institutions: readonly string[];
  /** Month of what is asked, local: `2026-11`. */
  readonly month: string;
}

/** What a request has beside its method and path. */
interface Filled {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** A request to a route of officers. */
export interface OfficersRequest extends Filled {
  readonly route: Route;
  /** With its query, after the origin. */
  readonly address: string;
}

type Fill = (asked: Asked) => readonly Filled[];

/** Nobody's id: what names it changes nothing, whoever sends it. */
const nobody = 'hakuna-huyu';
const why = 'Jaribio lisilobadili chochote';
const aSheet = [{ row: 2, cells: { what: 'ofisi', name: 'Idara', office: nobody } }];
const names = { sw: 'Hakuna Hii', en: 'There Is None' };

const ofTicket: Fill = ({ number }) => [{ params: { number } }];
const ofTicketWith =
  (body: object): Fill =>
  ({ number }) => [{ params: { number }, body }];
const ofNothing: Fill = () => [{}];
const ofNobody =
  (param: 'institution' | 'officer', body?: object): Fill =>
  () => [{ params: { [param]: nobody }, ...(body !== undefined && { body: { ...body, why } }) }];
const ofRegistry =
  (body: object): Fill =>
  () => [{ body: { ...body, why } }];
/** Templates of an office that there is not. */
const ofNoOffice =
  (params: Readonly<Record<string, string>>, body: object): Fill =>
  () => [{ params: { institution: nobody, ...params }, body }];
/** The second event of a ticket, as if it had asked for an identity. */
const ofIdentityRequest =
  (body?: object): Fill =>
  ({ number }) => [{ params: { id: `${number}-2` }, ...(body !== undefined && { body }) }];

const perInstitution =
  (queries: (asked: Asked) => readonly Readonly<Record<string, string>>[]): Fill =>
  (asked) =>
    asked.institutions.flatMap((institution) =>
      queries(asked).map((query) => ({ params: { institution }, query })),
    );

const acts = Object.fromEntries(
  Object.entries(bodiesOfActs).map(([name, body]) => [name, ofTicketWith(body)]),
);

/**
 * By a route's name, requests to it that are right in form and do nothing to a ticket that must not be seen:
 * each names the ticket in every place where one can be named. A change of the registry names nobody.
 */
const requests: Readonly<Record<string, Fill>> = {
  'show-me': ofNothing,
  'list-own-tickets': ofNothing,
  'list-surges': ofNothing,
  'list-desk-entries': ofNothing,
  'search-tickets': ({ number }) => [{ body: { text: number } }, { body: { text: 'maji' } }],
  'list-directions': ({ institutions }) => [
    ...['open', 'ended'].map((state) => ({ query: { list: 'given', state } })),
    ...institutions.map((institution) => ({ query: { list: 'received', institution } })),
  ],
  'list-queue': perInstitution(() => [{}, { kind: 'complaint' }, { status: 'submitted' }]),
  'count-queue': perInstitution(() => [{}]),
  'narrow-queue': perInstitution(() => [{}]),
  'show-measures': perInstitution(() => [{}, { kind: 'complaint' }]),
  'show-today': perInstitution(() => [{}, { kind: 'complaint' }]),
  'show-brief': perInstitution(() => [{}]),
  'change-brief': ofNoOffice({}, { does: 'unsubscribe' }),
  'compare-units': perInstitution(() => [{}]),
  'download-units': perInstitution(() => [{}]),
  'download-signs': perInstitution(() => [{}]),
  'show-board': perInstitution(() => [{}]),
  'list-staff': perInstitution(() => [{}]),
  'list-templates': perInstitution(() => [{}]),
  'template-history': perInstitution(() => [{}]),
  'add-template': ofNoOffice({}, aTemplate),
  'change-template': ofNoOffice({ template: '1' }, aTemplate),
  'withdraw-template': ofNoOffice({ template: '1' }, {}),
  'list-ticket-templates': ofTicket,
  'list-institution-directions': ofNothing,
  'plan-institution-direction': () => [{ params: { institution: nobody }, query: { dueDate: '2026-12-01' } }],
  'direct-institution': () => [
    { body: { institution: nobody, goal: 'answer', dueDate: '2026-12-01', words: 'Jibuni yote.' } },
  ],
  'show-institution-direction': () => [{ params: { direction: 'AAAAAAAAAAAAAAAA' } }],
  'act-on-institution-direction': () => [
    { params: { direction: 'AAAAAAAAAAAAAAAA' }, body: { act: 'remind' } },
  ],
  'list-views': ofNothing,
  'list-news': ofNothing,
  'change-news': ({ number }) => [
    { body: { does: 'watch', ticket: number } },
    { body: { does: 'unwatch', ticket: number } },
  ],
  'keep-views': () => [
    { body: { version: 0, views: [] } },
    { body: { institution: nobody, version: 0, views: [aView] } },
  ],
  'list-institution-tickets': perInstitution(({ month }) =>
    ['holding', 'held'].flatMap((role) => ['open', 'closed'].map((state) => ({ role, state, month }))),
  ),
  'open-ticket': ofTicket,
  'show-standing': ofTicket,
  'show-alike-tickets': ofTicket,
  'list-reads': ofTicket,
  'show-trail': ofTicket,
  'show-audit': () => [{ query: { view: 'readers' } }, { query: { view: 'looks', who: nobody } }],
  'sample-audit': () => [
    { body: { does: 'ask', of: 'looks', from: '2026-11-01', until: '2026-11-24', size: 10 } },
  ],
  'open-with-reason': ofTicketWith({ reason: 'Tunafuatilia ucheleweshaji.' }),
  'list-attachments-to-officer': ofTicket,
  'attach-office-file': ofTicketWith({ does: 'remove', place: 6, askedAt: '2026-11-24T09:00:00Z' }),
  'open-attachment': ({ number }) => [{ params: { number, place: '1' } }],
  'open-attachment-with-reason': ({ number }) => [
    { params: { number, place: '1' }, body: { reason: 'Tunafuatilia ucheleweshaji.' } },
  ],
  'preview-officer-act': ({ number }) =>
    Object.entries(bodiesOfActs).map(([act, details]) => ({ params: { number }, body: { act, details } })),
  ...acts,
  'act-on-several': ({ number }) =>
    actsOnSeveral.map((act) => ({ body: { act, details: bodiesOfActs[act], tickets: [{ number }] } })),
  merge: ({ number, own }) => [
    { params: { number }, body: { into: own } },
    { params: { number: own }, body: { into: number } },
  ],
  'set-aside': ({ number, own }) => [
    { params: { number }, body: { because: 'abuse', reason: 'Hakuna lalamiko lolote ndani yake.' } },
    {
      params: { number: own },
      body: { because: 'already-answered', ticket: number, reason: 'Imejibiwa katika lalamiko la awali.' },
    },
  ],
  'request-identity': ofTicketWith({ motivation: 'Yuko hatarini: tunahitaji kumfikia leo.' }),
  'list-own-identity-requests': ofNothing,
  'list-identity-requests': ofNothing,
  'open-identity-request': ofIdentityRequest(),
  'decide-identity-request': ofIdentityRequest({ decision: 'refuse', reason: 'Haina sababu.' }),
  'reveal-identity': ofTicket,
  // An institution that there is not: it is refused before anything is stored.
  'submit-desk-ticket': ({ number }) => [
    {
      body: {
        kind: 'suggestion',
        category: 'maji',
        institution: nobody,
        subject: 'Wekeni foleni moja',
        description: 'Watu wapange foleni moja kwa madirisha yote.',
        openness: 'anonymous',
        cites: number,
        way: 'walk-in',
        receivedAt: new Date().toISOString().replace(/\.\d+Z/, 'Z'),
      },
    },
  ],
  'create-institution': ofRegistry({
    id: nobody,
    kind: 'unit',
    parent: nobody,
    jurisdiction: 'mainland',
    level: false,
    name: names,
    shortName: names,
  }),
  'rename-institution': ofNobody('institution', { name: names, shortName: names }),
  'move-institution': ofNobody('institution', { parent: nobody }),
  'close-institution': ofNobody('institution', { successor: nobody }),
  'create-officer': ofRegistry({
    id: nobody,
    institution: nobody,
    name: 'Hakuna Huyu',
    roles: ['officer'],
    trained: false,
  }),
  'change-officer': ofNobody('officer', { trained: true }),
  'move-officer': ofNobody('officer', { institution: nobody }),
  'remove-officer': ofNobody('officer', {}),
  'end-sight-wait': ofNobody('officer', {}),
  'appoint-head': ofNobody('institution', { officer: nobody }),
  'appoint-acting-head': ofNobody('institution', {
    officer: nobody,
    from: '2026-12-01',
    until: '2026-12-31',
  }),
  'end-headship': ofNobody('institution', { officer: nobody }),
  'hand-over': ofNobody('institution', { deputy: nobody }),
  'set-institution-deadlines': ofNobody('institution', { rows: [] }),
  'set-deadlines': ofRegistry({ rows: [] }),
  'change-calendar': ofRegistry({ add: [], remove: [] }),
  'set-routing': ofRegistry({ category: nobody, rules: [aRoutingRule] }),
  'preview-registry-act': () => [
    {
      body: {
        act: 'rename-institution',
        params: { institution: nobody },
        details: { name: names, shortName: names, why },
      },
    },
  ],
  'check-sheet': () => [{ body: { rows: aSheet } }],
  'apply-sheet': () => [{ body: { rows: aSheet, why } }],
  'list-proposals': ofNothing,
  'decide-proposal': () => [{ params: { proposal: nobody }, body: { decision: 'confirm', why } }],
  'show-registry': ofNothing,
  'show-registry-institution': ofNobody('institution'),
  'show-registry-officer': ofNobody('officer'),
  'institution-history': ofNobody('institution'),
  'officer-history': ofNobody('officer'),
  'deadlines-history': ofNothing,
  'show-suggestions': ({ month }) => [{ params: { month } }],
  'calendar-history': ofNothing,
  'routing-history': ofNothing,
  'list-officers': ofNobody('institution'),
};

/** Every route that is for officers. */
export const officersRoutes: readonly Route[] = routes.filter((route) => route.for !== 'everybody');

/** The requests to one of them. Throws where nobody said how it is asked. */
export function requestsTo(route: Route, asked: Asked): readonly OfficersRequest[] {
  const fill = requests[route.name];
  if (fill === undefined) {
    throw new Error(
      `Nobody said how ${route.name} is asked: give it a row in test/journeys/steps/officers-routes.ts.`,
    );
  }
  return fill(asked).map((filled) => ({ ...filled, route, address: addressOf(route, filled) }));
}

/** The requests to all of them, so that no route stays untried. */
export const officersRequests = (asked: Asked): readonly OfficersRequest[] =>
  officersRoutes.flatMap((route) => requestsTo(route, asked));

function addressOf({ path }: Route, { params = {}, query = {} }: Filled): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
