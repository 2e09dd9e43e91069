import { publish } from '../../../domain/analytics/publication/publish.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { local } from '../../builders/calendar.ts';
import { aDeadlineRow, aRoutingRule, officeNames, rowsForEverybody } from '../../builders/registry-acts.ts';
import { enoughAtFirst, watchedTickets } from '../../builders/surges.ts';
import { bodiesOfActs, bodiesOfCitizens } from '../../builders/officer-acts.ts';
import { aTemplate } from '../../builders/template.ts';
import { aView } from '../../builders/view.ts';
import { localHourOf } from '../../../domain/foundation/time/local-hour.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import {
  aDraftOfSomebody,
  aTicketOfSomebody,
  keyNamed,
  personal,
  type Asked,
  type FaultyCountry,
} from '../../builders/faults/a-faulty-country.ts';

/** A request that is answered as it should be where nothing fails. */
export interface Scenario {
  /** What happened before it. */
  readonly given?: (country: FaultyCountry) => Promise<unknown>;
  readonly asks: (country: FaultyCountry) => Asked;
  /** The status of the reply, where it is no success. */
  readonly status?: number;
  /** A part that was done before says `same` in place of `done` when it comes again. Source: docs/adr/0370. */
  readonly saysSame?: true;
  /** It changes several tickets, each by itself: a part of it may be stored while its sender is told to come back. */
  readonly inParts?: true;
  /** What only the answer of the try that did it has: a repeat goes without. */
  readonly toldOnce?: string;
  /** What of its reply begins anew whenever it is answered. */
  readonly handsOut?: string;
}

const text = personal.written;
const head = 'mkuu-wakala';
const above = 'mkuu-wizara';

const rowsOfSheet = [
  { row: 2, cells: { what: 'ofisi', name: 'Idara Mpya', office: 'jirani' } },
  { row: 3, cells: { what: 'mkuu', name: 'Zawadi Mpya', office: 'jirani', email: 'zawadi@jirani.example' } },
];

const sent = (country: FaultyCountry) => country.sends();

const auditOf = (query: Readonly<Record<string, string>>): Pick<Scenario, 'asks'> => ({
  asks: () => ({ route: 'show-audit', officer: 'mkaguzi', query }),
});

/** An hour goes by: a try some seconds later says as much of the time that is left as the first. */
const anHourAgo =
  (comes: (country: FaultyCountry) => Promise<unknown>) =>
  async (country: FaultyCountry): Promise<void> => {
    await comes(country);
    country.now = plusSeconds(country.now, 3600);
  };

/** An act of officers on the ticket that was sent, after these acts by its head. */
const act = (
  officer: string,
  route: string,
  body: object = {},
  ...before: readonly (readonly [route: string, body?: object])[]
): Scenario => ({
  given: async (country) => {
    await country.sends();
    await country.isOpened();
    for (const [earlier, itsBody] of before) await country.did(country.byOfficer(head, earlier, itsBody));
  },
  asks: (country) => country.byOfficer(officer, route, body),
});

/** An act of its citizen, after these acts by its head. */
const byCitizen = (
  route: string,
  body: object = {},
  ...before: readonly (readonly [route: string, body?: object])[]
): Scenario => ({
  given: async (country) => {
    await country.sends();
    await country.isOpened();
    for (const [earlier, itsBody] of before) await country.did(country.byOfficer(head, earlier, itsBody));
  },
  asks: (country) => country.byCitizen(route, body),
});

const responding = (more: object = {}) => ['respond', { finding: 'upheld', reason: text, ...more }] as const;
const transferring = ['transfer', { to: 'jirani', reason: text }] as const;

/** A month was published of which nothing was counted. */
const published = (country: FaultyCountry) =>
  country.publications.add(
    publish({ month: '2026-09', institutions: [], followedFor: 20 }),
    '2026-11-01T06:00:00Z',
  );

async function objectedTo(country: FaultyCountry): Promise<void> {
  await country.sends();
  await country.did(country.byOfficer(head, ...transferring));
  await country.did(country.byCitizen('object', { reason: text }));
}

async function alikeTickets(country: FaultyCountry): Promise<void> {
  await country.sends();
  await country.sends({}, 'the second ticket');
  for (const receipt of [country.ticket, country.otherTicket]) await country.isOpened(receipt);
}

const merging = (country: FaultyCountry): Asked =>
  country.byOfficer(head, 'merge', { into: country.otherTicket.number });

/** An act on both tickets that were sent, and on one that there is not. */
const onBoth = (officer: string, act: string, details: object = {}): Scenario => ({
  given: alikeTickets,
  inParts: true,
  asks: ({ ticket, otherTicket }) => ({
    route: 'act-on-several',
    officer,
    body: {
      act,
      details,
      tickets: [
        { number: ticket.number, version: 1 },
        { number: '261199999992' },
        { number: otherTicket.number },
      ],
    },
  }),
});

const wrongSecret = { 'mrejesho-secret': '00000000' };

async function withAttachment(country: FaultyCountry): Promise<void> {
  await country.sends();
  await country.hasAttachment();
}

async function wasRead(country: FaultyCountry): Promise<void> {
  await country.sends();
  await country.did(country.byOfficer('asha', 'open-ticket'));
}

const samplesKey = keyNamed('the sample');
const scopeOfSample = { of: 'tickets', from: '2026-11-20', until: '2026-11-24', size: 5 };
const ofSample = (body: object): Asked => ({ route: 'sample-audit', officer: 'mkaguzi', body });

async function sampleAsked(country: FaultyCountry): Promise<void> {
  await wasRead(country);
  await country.did({ ...ofSample({ does: 'ask', ...scopeOfSample }), key: 'the sample' });
}

async function lotFell(country: FaultyCountry): Promise<void> {
  await sampleAsked(country);
  await country.anchors();
}

async function sampleDrawn(country: FaultyCountry): Promise<void> {
  await lotFell(country);
  await country.did(auditOf({ view: 'sample', sample: samplesKey }).asks(country));
}

async function identityAsked(country: FaultyCountry): Promise<void> {
  await country.sends();
  await country.did(country.byOfficer(head, 'request-identity', { motivation: text }));
}

const requestId = ({ ticket }: FaultyCountry, asked = 2) => ({ id: `${ticket.number}-${asked}` });

const decides = (country: FaultyCountry, decision: string): Asked => ({
  route: 'decide-identity-request',
  officer: 'mtunza',
  params: requestId(country),
  body: { decision, reason: text },
});

const listed = async (country: FaultyCountry): Promise<void> => {
  await country.sends();
  await country.did(country.byOfficer('asha', 'assign-to-self'));
  await country.isListed();
};

const directed = async (country: FaultyCountry): Promise<void> => {
  await country.sends();
  await country.did(country.byOfficer(above, 'direct', { dueBy: '2026-12-01', message: text }));
  await country.isListed();
};

const aDeskTicket = {
  ...omit(aTicketOfSomebody(), 'channel'),
  way: 'letter',
  receivedAt: local('2026-11-20 14:00:00'),
};

const writtenAtDesk = async (country: FaultyCountry): Promise<void> => {
  await country.did({ route: 'submit-desk-ticket', officer: 'asha', body: aDeskTicket });
};

/** So many came of one thing that heads are told. */
const surging = async (country: FaultyCountry): Promise<void> => {
  const ofOne = { area: { category: 'maji' }, hour: localHourOf(country.now, 'Africa/Dar_es_Salaam') };
  for (const ticket of watchedTickets(enoughAtFirst, ofOne))
    await country.surges.watch(ticket, () => Promise.resolve([]));
};

const ofTemplates = (
  officer: string,
  route: string,
  params: Readonly<Record<string, string>> = {},
  body?: object,
): Asked => ({
  route,
  officer,
  params: { institution: 'wakala', ...params },
  ...(body !== undefined && { body }),
});

const keptTemplate = (country: FaultyCountry) =>
  country.did(ofTemplates(head, 'add-template', {}, aTemplate));

const views = { version: 0, views: [aView] };
const ofNews = (body: object): Asked => ({ route: 'change-news', officer: head, body });

/** A head watches the ticket that was sent. */
const watched = async (country: FaultyCountry): Promise<void> => {
  await country.sends();
  await country.did(ofNews({ does: 'watch', ticket: country.ticket.number }));
};

const ofBrief = (route: string, body?: object): Asked => ({
  route,
  officer: head,
  params: { institution: 'wakala' },
  ...(body !== undefined && { body }),
});

/** The head gets the weekly brief. */
const briefed = async (country: FaultyCountry): Promise<void> => {
  await country.sends();
  await country.did(ofBrief('change-brief', { does: 'subscribe' }));
};

/** A direction of the head above, always under the same key, so that its id is always the same. */
const directing: Asked = {
  route: 'direct-institution',
  officer: above,
  body: { institution: 'wakala', goal: 'answer', dueDate: '2026-12-01', words: text },
  key: 'a direction',
};

const sentAndListed = async (country: FaultyCountry): Promise<void> => {
  await country.sends();
  await country.isListed();
};

let directionId = '';
const institutionDirected = async (country: FaultyCountry): Promise<void> => {
  await sentAndListed(country);
  const { body } = await country.did(directing);
  directionId = String(body['id']);
};

const ofDirection = (officer: string, route: string, body?: object): Asked => ({
  route,
  officer,
  params: { direction: directionId },
  ...(body !== undefined && { body }),
});

const sharesViews = { route: 'keep-views', officer: head, body: { institution: 'wakala', ...views } };

const administers = (
  route: string,
  params: Readonly<Record<string, string>>,
  body: object,
  given?: Scenario['given'],
): Scenario => ({
  ...(given !== undefined && { given }),
  asks: () => ({ route, officer: 'msimamizi-rejista', params, body: { why: 'Barua ya Novemba', ...body } }),
});

const reads = (route: string, params: Readonly<Record<string, string>> = {}): Scenario => ({
  given: (country) => country.did(renaming.asks(country)),
  asks: () => ({ route, officer: 'msimamizi-rejista', params }),
});

const renaming = administers('rename-institution', { institution: 'jirani' }, officeNames);
const named = { openness: 'identified', contact: { phone: personal.phone, name: personal.name } };

const contact = { email: 'juma@jirani.example', phone: '0600000101' };
/** What takes a second administrator. */
const makesAdministrator = administers(
  'change-officer',
  { officer: 'juma' },
  { roles: ['administrator'], contact },
);

/** Proposes it, and says under which id. */
async function proposing(country: FaultyCountry): Promise<string> {
  const { body } = await country.did(makesAdministrator.asks(country));
  return String(body['proposal']);
}

function decidesProposal(officer: string, decision: string): Scenario {
  let proposal = '';
  return {
    given: async (country) => {
      proposal = await proposing(country);
    },
    asks: () => ({
      route: 'decide-proposal',
      officer,
      params: { proposal },
      body: { decision, why: 'Barua ya Novemba' },
    }),
  };
}

const written = new Set(['message', 'reason', 'remedy', 'body', 'grounds']);
const inPersonalWords = (body: object) =>
  Object.fromEntries(
    Object.entries(body).map(([field, value]) => [field, written.has(field) ? text : value]),
  );

/** Acts that can be done on a ticket that was just sent, by its head or its citizen, with the body of their routes. */
const simply: Readonly<Record<string, readonly Scenario[]>> = {
  ...Object.fromEntries(
    Object.entries(bodiesOfActs).map(([name, body]) => [name, [act(head, name, inPersonalWords(body))]]),
  ),
  ...Object.fromEntries(
    Object.entries(bodiesOfCitizens).map(([name, body]) => [name, [byCitizen(name, inPersonalWords(body))]]),
  ),
};

/** For each route, by its name, the requests that are made over stores that fail. */
export const requestsOfRoutes: Readonly<Record<string, readonly Scenario[]>> = {
  ...simply,
  'assign-to-self': [act('asha', 'assign-to-self')],
  'submit-ticket': [{ asks: () => ({ route: 'submit-ticket', body: aTicketOfSomebody() }) }],
  'tell-before-sending': [{ asks: () => ({ route: 'tell-before-sending', body: aDraftOfSomebody }) }],
  'follow-ticket': [
    {
      given: async (country) => {
        await wasRead(country);
        await country.did(country.byOfficer(head, 'write-to-citizen', { message: text }));
      },
      asks: (country) => country.byCitizen('follow-ticket'),
    },
    {
      given: sent,
      asks: (country) => country.byCitizen('follow-ticket', undefined, { headers: wrongSecret }),
      status: 404,
    },
  ],
  'forget-device': [{ given: sent, asks: (country) => country.byCitizen('forget-device') }],
  'replace-secret': [
    {
      given: sent,
      asks: (country) => country.byCitizen('replace-secret', { phone: personal.phone }),
      status: 202,
    },
    {
      given: sent,
      asks: (country) => country.byCitizen('replace-secret', { phone: '0712345679' }),
      status: 202,
    },
  ],
  'ask-for-code': [{ given: sent, asks: (country) => country.byCitizen('ask-for-code'), status: 202 }],
  reply: [
    byCitizen('reply', { message: text }),
    byCitizen('reply', { message: text }, ['request-information', { message: text }]),
    {
      given: withAttachment,
      asks: (country) => country.byCitizen('reply', { message: text, attachments: [1] }),
    },
  ],
  object: [byCitizen('object', { reason: text }, transferring)],
  accept: [byCitizen('accept', {}, responding())],
  'undo-acceptance': [
    {
      given: async (country) => {
        await country.sends();
        await country.isOpened();
        await country.did(country.byOfficer(head, ...responding()));
        await country.did(country.byCitizen('accept'));
      },
      asks: (country) => country.byCitizen('undo-acceptance'),
    },
  ],
  'confirm-remedy': [true, false].map((done) => ({
    given: async (country) => {
      await country.sends();
      await country.isOpened();
      const promise = { remedy: 'Litabadilishwa wiki hii.', promisedFor: '2026-12-01' };
      await country.did(country.byOfficer(head, ...responding(promise)));
      country.passDays(8);
    },
    asks: (country) => country.byCitizen('confirm-remedy', { done, ...(!done && { reason: text }) }),
  })),
  appeal: [byCitizen('appeal', { grounds: text }, responding())],
  rate: [byCitizen('rate', { rating: 2, message: text }, responding())],
  withdraw: [byCitizen('withdraw', { pressure: true, reason: text })],
  'undo-withdrawal': [
    {
      given: async (country) => {
        await country.sends();
        await country.did(country.byCitizen('withdraw', { pressure: false }));
      },
      asks: (country) => country.byCitizen('undo-withdrawal'),
    },
  ],
  'undo-reclassification': [
    byCitizen('undo-reclassification', {}, ['reclassify', { kind: 'question', reason: text }]),
  ],
  'change-openness': [
    byCitizen('change-openness', { openness: 'identified', contact: { name: personal.name } }),
  ],
  'change-preferences': [byCitizen('change-preferences', { language: 'en', safeToContact: false })],
  'attach-file': [
    {
      given: sent,
      asks: (country) => country.byCitizen('attach-file', { type: 'image/jpeg' }),
      handsOut: 'a form takes files for 15 minutes',
    },
  ],
  'list-attachments': [{ given: withAttachment, asks: (country) => country.byCitizen('list-attachments') }],
  'download-attachment': [
    {
      given: withAttachment,
      asks: (country) => {
        const { number } = country.ticket;
        return country.byCitizen('download-attachment', undefined, { params: { number, place: '1' } });
      },
      handsOut: 'a link lasts for a minute',
    },
  ],
  'remove-attachment': [
    {
      given: withAttachment,
      asks: (country) => {
        const { number } = country.ticket;
        const body = { askedAt: aTuesdayNoon };
        return country.byCitizen('remove-attachment', body, { params: { number, place: '1' } });
      },
    },
  ],
  'prove-receipt': [
    {
      given: async (country) => {
        await country.sends();
        country.now = plusSeconds(country.now, 1);
        await country.anchors();
      },
      asks: (country) => country.byCitizen('prove-receipt'),
    },
    { given: sent, asks: (country) => country.byCitizen('prove-receipt'), status: 409 },
  ],
  'list-institutions': [
    { asks: () => ({ route: 'list-institutions', query: { search: 'ofisi' } }) },
    { asks: () => ({ route: 'list-institutions', query: { parent: 'wizara' } }) },
  ],
  'suggest-institutions': [
    { asks: () => ({ route: 'suggest-institutions', query: { category: 'barabara', text: 'wakala' } }) },
  ],
  'understand-words': [{ asks: () => ({ route: 'understand-words', body: { text: 'barabara ya wakala' } }) }],
  'show-institution': [{ asks: () => ({ route: 'show-institution', params: { id: 'wizara' } }) }],
  'list-places': [{ asks: () => ({ route: 'list-places', query: {} }) }],
  'list-categories': [{ asks: () => ({ route: 'list-categories' }) }],
  'show-vocabulary': [{ asks: () => ({ route: 'show-vocabulary' }) }],
  'list-public-months': [
    { asks: () => ({ route: 'list-public-months' }) },
    { given: published, asks: () => ({ route: 'list-public-months', query: { month: '2026-09' } }) },
  ],
  'show-public-month': [
    { given: published, asks: () => ({ route: 'show-public-month', params: { month: '2026-09' } }) },
  ],
  'download-public-month': [
    { given: published, asks: () => ({ route: 'download-public-month', params: { month: '2026-09' } }) },
  ],
  'show-calendar': [{ asks: () => ({ route: 'show-calendar' }) }],
  'show-tree': [{ asks: () => ({ route: 'show-tree' }) }],
  'show-routing': [{ asks: () => ({ route: 'show-routing' }) }],
  'show-login': [{ asks: () => ({ route: 'show-login' }) }],
  'keep-session': [
    {
      given: (country) => country.isLoggedIn(head),
      asks: ({ fromItsPage: headers }) => ({ route: 'keep-session', headers }),
    },
  ],
  'end-session': [
    {
      given: (country) => country.isLoggedIn(head),
      asks: ({ fromItsPage: headers }) => ({ route: 'end-session', headers }),
    },
  ],
  'show-me': [{ asks: () => ({ route: 'show-me', officer: head }) }],
  'list-queue': [
    {
      given: listed,
      asks: () => ({ route: 'list-queue', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'list-staff': [
    {
      given: listed,
      asks: () => ({ route: 'list-staff', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'count-queue': [
    {
      given: listed,
      asks: () => ({ route: 'count-queue', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'narrow-queue': [
    {
      given: listed,
      asks: () => ({ route: 'narrow-queue', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'show-measures': [
    {
      given: listed,
      asks: () => ({ route: 'show-measures', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'show-today': [
    {
      given: listed,
      asks: () => ({ route: 'show-today', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'show-brief': [{ given: briefed, asks: () => ofBrief('show-brief') }],
  'change-brief': [
    { given: sent, asks: () => ofBrief('change-brief', { does: 'subscribe' }) },
    { given: briefed, asks: () => ofBrief('change-brief', { does: 'unsubscribe' }) },
  ],
  'compare-units': [
    {
      given: listed,
      asks: () => ({ route: 'compare-units', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'download-units': [
    {
      given: listed,
      asks: () => ({ route: 'download-units', officer: head, params: { institution: 'wakala' } }),
    },
  ],
  'download-signs': [
    {
      given: listed,
      asks: () => ({ route: 'download-signs', officer: above, params: { institution: 'wakala' } }),
    },
  ],
  'list-templates': [{ given: keptTemplate, asks: () => ofTemplates('asha', 'list-templates') }],
  'add-template': [{ asks: () => ofTemplates(head, 'add-template', {}, aTemplate) }],
  'change-template': [
    {
      given: keptTemplate,
      asks: () => ({
        ...ofTemplates(head, 'change-template', { template: '1' }, { ...aTemplate, uses: ['respond'] }),
        headers: { 'if-match': '"1"' },
      }),
    },
  ],
  'withdraw-template': [
    { given: keptTemplate, asks: () => ofTemplates(head, 'withdraw-template', { template: '1' }, {}) },
  ],
  'template-history': [{ given: keptTemplate, asks: () => ofTemplates('asha', 'template-history') }],
  'list-ticket-templates': [
    {
      given: async (country) => {
        await country.sends();
        await keptTemplate(country);
      },
      asks: (country) => country.byOfficer('asha', 'list-ticket-templates'),
    },
  ],
  'list-institution-directions': [
    {
      given: institutionDirected,
      asks: () => ({ route: 'list-institution-directions', officer: head, query: {} }),
    },
  ],
  'plan-institution-direction': [
    {
      given: sentAndListed,
      asks: () => ({
        route: 'plan-institution-direction',
        officer: above,
        params: { institution: 'wakala' },
        query: { dueDate: '2026-12-01' },
      }),
    },
  ],
  'direct-institution': [{ given: sentAndListed, asks: () => directing }],
  'show-institution-direction': [
    { given: institutionDirected, asks: () => ofDirection(head, 'show-institution-direction') },
  ],
  'act-on-institution-direction': [
    {
      given: institutionDirected,
      asks: () => ofDirection(head, 'act-on-institution-direction', { act: 'answer', words: text }),
    },
  ],
  'list-views': [
    {
      given: (country) => country.did(sharesViews),
      asks: () => ({ route: 'list-views', officer: 'asha' }),
    },
  ],
  'keep-views': [
    { asks: () => ({ route: 'keep-views', officer: 'asha', body: views }) },
    { asks: () => sharesViews },
  ],
  'list-news': [
    {
      given: watched,
      asks: () => ({ route: 'list-news', officer: head }),
    },
  ],
  'change-news': [
    {
      given: sent,
      asks: ({ ticket: { number } }) => ofNews({ does: 'watch', ticket: number }),
      inParts: true,
    },
    { given: watched, asks: ({ ticket: { number } }) => ofNews({ does: 'unwatch', ticket: number }) },
    { given: watched, asks: ({ now: until }) => ofNews({ does: 'read', until }) },
  ],
  'show-board': [
    {
      given: listed,
      asks: () => ({ route: 'show-board', officer: head, params: { institution: 'wakala' }, query: {} }),
    },
  ],
  'list-own-tickets': [{ given: listed, asks: () => ({ route: 'list-own-tickets', officer: 'asha' }) }],
  'list-directions': [
    {
      given: directed,
      asks: () => ({ route: 'list-directions', officer: above, query: { list: 'given' } }),
    },
    {
      given: directed,
      asks: () => ({
        route: 'list-directions',
        officer: head,
        query: { list: 'received', institution: 'wakala' },
      }),
    },
  ],
  'search-tickets': [
    { given: listed, asks: () => ({ route: 'search-tickets', officer: head, body: { text: 'maji' } }) },
  ],
  'list-surges': [{ given: surging, asks: () => ({ route: 'list-surges', officer: head }) }],
  'list-institution-tickets': [
    {
      given: listed,
      asks: () => ({
        route: 'list-institution-tickets',
        officer: head,
        params: { institution: 'wakala' },
        query: { state: 'open', month: '2026-11' },
      }),
    },
  ],
  'open-ticket': [
    { given: anHourAgo(sent), asks: (country) => country.byOfficer('asha', 'open-ticket') },
    {
      given: anHourAgo((country) => country.sends(named)),
      asks: (country) => country.byOfficer(head, 'open-ticket'),
    },
    { given: sent, asks: (country) => country.byOfficer('jirani-1', 'open-ticket'), status: 404 },
  ],
  'open-with-reason': [
    {
      given: anHourAgo(sent),
      asks: (country) => country.byOfficer('msimamizi', 'open-with-reason', { reason: text }),
    },
  ],
  'show-standing': [
    { given: wasRead, asks: (country) => country.byOfficer('asha', 'show-standing') },
    { given: sent, asks: (country) => country.byOfficer('jirani-1', 'show-standing'), status: 404 },
  ],
  'show-alike-tickets': [
    { given: alikeTickets, asks: (country) => country.byOfficer(head, 'show-alike-tickets') },
    {
      given: alikeTickets,
      asks: (country) =>
        country.byOfficer(head, 'show-alike-tickets', undefined, { query: { incident: 'true' } }),
    },
    { given: sent, asks: (country) => country.byOfficer('jirani-1', 'show-alike-tickets'), status: 404 },
  ],
  'list-reads': [{ given: wasRead, asks: (country) => country.byOfficer(head, 'list-reads') }],
  'show-trail': [{ given: wasRead, asks: (country) => country.byOfficer('mkaguzi', 'show-trail') }],
  'show-audit': [
    ...['readers', 'looks'].map((view) => ({ given: wasRead, ...auditOf({ view, who: 'asha' }) })),
    { given: identityAsked, ...auditOf({ view: 'identities' }) },
    ...['registry', 'registry-chain'].map((view) => ({ given: sent, ...auditOf({ view }) })),
    { given: sampleAsked, ...auditOf({ view: 'samples' }) },
    { given: lotFell, ...auditOf({ view: 'sample', sample: samplesKey }) },
    { given: sampleDrawn, ...auditOf({ view: 'sample', sample: samplesKey }) },
  ],
  'sample-audit': [
    { given: wasRead, asks: () => ofSample({ does: 'ask', ...scopeOfSample }) },
    {
      given: sampleDrawn,
      asks: ({ ticket }) => ofSample({ does: 'approve', sample: samplesKey, item: ticket.number }),
    },
    {
      given: sampleDrawn,
      asks: ({ ticket }) => {
        const finding = { sample: samplesKey, item: ticket.number, verdict: 'too-often', note: text };
        return ofSample({ does: 'object', ...finding });
      },
    },
  ],
  'list-attachments-to-officer': [
    { given: withAttachment, asks: (country) => country.byOfficer('asha', 'list-attachments-to-officer') },
  ],
  'attach-office-file': [
    {
      given: sent,
      asks: (country) =>
        country.byOfficer('asha', 'attach-office-file', { does: 'attach', type: 'application/pdf' }),
      handsOut: 'a form takes files for 15 minutes',
    },
  ],
  'open-attachment': [
    {
      given: withAttachment,
      asks: (country) => ({
        route: 'open-attachment',
        officer: 'asha',
        params: { number: country.ticket.number, place: '1' },
      }),
      handsOut: 'a link lasts for a minute',
    },
  ],
  'open-attachment-with-reason': [
    {
      given: withAttachment,
      asks: (country) => ({
        route: 'open-attachment-with-reason',
        officer: 'msimamizi',
        params: { number: country.ticket.number, place: '1' },
        body: { reason: text },
      }),
      handsOut: 'a link lasts for a minute',
    },
  ],
  'preview-officer-act': [
    act(head, 'preview-officer-act', { act: 'extend', details: { workingDays: 5, message: text } }, [
      'acknowledge',
    ]),
    {
      ...act('asha', 'preview-officer-act', { act: 'escalate', details: { reason: text } }),
      status: 403,
    },
  ],
  'act-on-several': [
    onBoth('asha', 'acknowledge'),
    onBoth(head, 'assign', { officer: 'asha' }),
    onBoth(head, 'direct', { dueBy: '2026-12-01', message: text }),
    onBoth(head, 'note', { message: text }),
    onBoth(head, 'transfer', { to: 'jirani', reason: text }),
    onBoth(head, 'set-aside', { because: 'advertisement', reason: text }),
  ],
  assign: [act(head, 'assign', { officer: 'asha' }), act(head, 'assign', { unit: 'idara' })],
  respond: [act(head, ...responding({ remedy: text, promisedFor: '2026-12-01' }))],
  'undo-response': [act(head, 'undo-response', {}, responding())],
  extend: [act(head, 'extend', { workingDays: 5, message: text }, ['acknowledge'])],
  'decide-transfer': ['keep', 'undo'].map((decision) => ({
    given: objectedTo,
    asks: (country) =>
      country.byOfficer(above, 'decide-transfer', {
        decision,
        reason: text,
        ...(decision === 'undo' && { to: 'wizara' }),
      }),
  })),
  escalate: [act(head, 'escalate', { reason: text }, ['acknowledge'])],
  'report-direction': [
    {
      given: async (country) => {
        await country.sends();
        await country.did(country.byOfficer(above, 'direct', { dueBy: '2026-12-01', message: text }));
      },
      asks: (country) => country.byOfficer(head, 'report-direction', { message: text }),
    },
  ],
  'change-urgency': [
    act('asha', 'change-urgency', { urgency: 'raise', reason: text }),
    act(above, 'change-urgency', { urgency: 'lower', reason: text }, [
      'change-urgency',
      { urgency: 'raise', reason: text },
    ]),
  ],
  'name-officer': [
    {
      given: (country) => country.sends({ officerName: personal.name }),
      asks: (country) => country.byOfficer(head, 'name-officer', { officer: null }),
    },
    {
      given: (country) => country.sends({ officerName: personal.name }),
      asks: (country) => country.byOfficer(head, 'name-officer', { officer: 'asha' }),
    },
  ],
  merge: [{ given: alikeTickets, asks: merging }],
  part: [
    {
      given: async (country) => {
        await alikeTickets(country);
        await country.did(merging(country));
      },
      asks: (country) => country.byOfficer(head, 'part'),
    },
  ],
  'carry-on': [
    {
      given: async (country) => {
        await country.sends();
        await country.did(country.byOfficer(head, 'change-urgency', { urgency: 'raise', reason: text }));
        await country.did(country.byCitizen('withdraw', { pressure: true }));
      },
      asks: (country) => country.byOfficer(head, 'carry-on'),
    },
  ],
  'request-identity': [act(head, 'request-identity', { motivation: text, lifeAtRisk: true })],
  'list-own-identity-requests': [
    { given: identityAsked, asks: () => ({ route: 'list-own-identity-requests', officer: head }) },
  ],
  'list-identity-requests': [
    { given: identityAsked, asks: () => ({ route: 'list-identity-requests', officer: 'mtunza' }) },
  ],
  'open-identity-request': [
    {
      given: identityAsked,
      asks: (country) => ({
        route: 'open-identity-request',
        officer: 'mtunza',
        params: requestId(country),
      }),
    },
  ],
  'decide-identity-request': [
    { given: identityAsked, asks: (country) => decides(country, 'grant') },
    { given: identityAsked, asks: (country) => decides(country, 'refuse') },
  ],
  'reveal-identity': [
    {
      given: async (country) => {
        await identityAsked(country);
        await country.did(decides(country, 'grant'));
      },
      asks: (country) => country.byOfficer(head, 'reveal-identity'),
    },
  ],
  'create-institution': [
    administers(
      'create-institution',
      {},
      { id: 'mpya', kind: 'agency', parent: 'wizara', jurisdiction: 'mainland', level: true, ...officeNames },
    ),
  ],
  'rename-institution': [renaming],
  'move-institution': [administers('move-institution', { institution: 'idara' }, { parent: 'jirani' })],
  'close-institution': [
    administers('close-institution', { institution: 'bili' }, { successor: 'idara' }, (country) =>
      country.did({
        route: 'remove-officer',
        officer: 'msimamizi-rejista',
        params: { officer: 'mkuu-bili' },
        body: { why: 'Amestaafu' },
      }),
    ),
  ],
  'create-officer': [
    administers(
      'create-officer',
      {},
      {
        id: 'zawadi',
        institution: 'jirani',
        name: personal.name,
        roles: ['officer'],
        trained: false,
        contact: { email: 'zawadi@jirani.example', phone: '0600000101' },
      },
    ),
  ],
  'change-officer': [
    administers('change-officer', { officer: 'juma' }, { trained: true }),
    { ...makesAdministrator, status: 202 },
  ],
  'move-officer': [administers('move-officer', { officer: 'juma' }, { institution: 'jirani' })],
  'remove-officer': [administers('remove-officer', { officer: 'juma' }, {})],
  'end-sight-wait': [
    {
      ...administers('end-sight-wait', { officer: 'juma' }, {}, (country) =>
        country.did({
          route: 'change-officer',
          officer: 'msimamizi-rejista',
          params: { officer: 'juma' },
          body: { trained: true, why: 'Amefunzwa' },
        }),
      ),
      status: 202,
    },
  ],
  'appoint-head': [administers('appoint-head', { institution: 'wakala' }, { officer: 'juma' })],
  'appoint-acting-head': [
    administers(
      'appoint-acting-head',
      { institution: 'jirani' },
      { officer: 'juma', from: '2026-12-01', until: '2026-12-31' },
    ),
  ],
  'end-headship': [administers('end-headship', { institution: 'wakala' }, { officer: head })],
  'hand-over': [
    {
      given: (country) =>
        country.did(administers('change-officer', { officer: 'juma' }, { trained: true }).asks(country)),
      asks: () => ({
        route: 'hand-over',
        officer: head,
        params: { institution: 'wakala' },
        body: { deputy: 'juma', away: { from: '2026-12-01', until: '2026-12-31' }, why: 'Likizo' },
      }),
    },
  ],
  'set-institution-deadlines': [
    administers('set-institution-deadlines', { institution: 'wakala' }, { rows: [aDeadlineRow] }),
  ],
  // The deadlines of everybody take two administrators: it becomes a proposal.
  'set-deadlines': [{ ...administers('set-deadlines', {}, { rows: rowsForEverybody }), status: 202 }],
  'change-calendar': [administers('change-calendar', {}, { add: ['2026-11-27'], remove: [] })],
  // Which office is suggested to everybody takes two.
  'set-routing': [
    {
      ...administers('set-routing', {}, { category: 'barabara', rules: [aRoutingRule] }),
      status: 202,
    },
  ],
  'preview-registry-act': [
    {
      asks: () => ({
        route: 'preview-registry-act',
        officer: 'msimamizi-rejista',
        body: { act: 'remove-officer', params: { officer: 'juma' }, details: { why: 'Amestaafu' } },
      }),
    },
  ],
  'check-sheet': [
    { asks: () => ({ route: 'check-sheet', officer: 'msimamizi-rejista', body: { rows: rowsOfSheet } }) },
  ],
  'apply-sheet': [
    {
      asks: () => ({
        route: 'apply-sheet',
        officer: 'msimamizi-rejista',
        body: { rows: rowsOfSheet, why: 'Sheria Na. 7' },
      }),
      inParts: true,
      saysSame: true,
    },
  ],
  'list-proposals': [
    {
      given: proposing,
      asks: () => ({ route: 'list-proposals', officer: 'msimamizi-mahakama' }),
    },
  ],
  'decide-proposal': [
    decidesProposal('msimamizi-mahakama', 'confirm'),
    decidesProposal('msimamizi-mahakama', 'decline'),
    decidesProposal('msimamizi-rejista', 'withdraw'),
  ],
  'show-registry': [reads('show-registry')],
  'show-registry-institution': [reads('show-registry-institution', { institution: 'wakala' })],
  'show-registry-officer': [reads('show-registry-officer', { officer: 'juma' })],
  'show-suggestions': [reads('show-suggestions', { month: '2026-11' })],
  'institution-history': [reads('institution-history', { institution: 'jirani' })],
  'officer-history': [reads('officer-history', { officer: 'juma' })],
  'deadlines-history': [reads('deadlines-history')],
  'calendar-history': [reads('calendar-history')],
  'routing-history': [reads('routing-history')],
  'list-officers': [reads('list-officers', { institution: 'wakala' })],
  'list-desk-entries': [
    { given: writtenAtDesk, asks: () => ({ route: 'list-desk-entries', officer: 'asha' }) },
  ],
  'submit-desk-ticket': [
    {
      toldOnce: 'slip',
      asks: () => ({
        route: 'submit-desk-ticket',
        officer: 'asha',
        body: aDeskTicket,
      }),
    },
  ],
};
