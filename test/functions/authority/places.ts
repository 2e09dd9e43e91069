import type { OfficerRole } from '../../../domain/institutions/registry/officer.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { actsOnSeveral } from '../../../domain/foundation/vocabulary/acts.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aTemplate } from '../../builders/template.ts';
import { aView } from '../../builders/view.ts';
import { bodiesOfActs, bodiesOfCitizens } from '../../builders/officer-acts.ts';
import { actsOfOfficers, howToAsk } from '../../../domain/casework/officer-acts/officer-acts.ts';
import { aDeadlineRow, aRoutingRule, officeNames, rowsForEverybody } from '../../builders/registry-acts.ts';
import { linkRoles, linkStates } from '../../../domain/casework/queues/queue-entry.ts';
import {
  filterNames,
  filterSets,
  type FilterName,
} from '../../../domain/foundation/vocabulary/queue-filters.ts';
import type { ActOfOfficers } from './oracle.ts';
import { samples } from './the-whole-api.ts';

/** Who may come in at all. Source: docs/rules.md, Officers and roles. */
const working: readonly OfficerRole[] = ['officer', 'head', 'duty-officer', 'complaints-officer'];
const handling: readonly OfficerRole[] = [...working, 'oversight'];

/** What a route is about, which says how it is tried. */
export const subjects = {
  /** A ticket, for whoever has its receipt secret. */
  citizen: undefined,
  /** No ticket, for everybody. */
  public: undefined,
  self: officerRoles,
  /** Shows something of a ticket to an officer. */
  opening: handling,
  /** Shows how a ticket stands, and nothing of it. */
  standing: handling,
  /** Shows which others are likely of the same incident, and nothing of it. */
  alike: handling,
  act: handling,
  /** Takes a file that goes with what an officer writes. */
  'sending-files': handling,
  /** Shows what an act would do. */
  preview: handling,
  /** One act on several tickets: each as the act alone. */
  'several-acts': handling,
  'identity-request': working,
  identity: working,
  'own-requests': working,
  'own-list': handling,
  /** Figures of matters that many tickets are of at once. */
  surges: handling,
  queue: handling,
  /** Names those to whom tickets can be given. */
  staff: handling,
  /** The texts that an office keeps ready. */
  templates: handling,
  /** The same, filled for a ticket. */
  'ticket-templates': handling,
  /** Views of queues: one's own, and those that an office shares. */
  views: handling,
  /** Directions to institutions: counts, of no ticket alone. */
  'institution-directions': handling,
  /** Giving one. */
  directing: handling,
  /** What one is told, and what one watches. */
  news: handling,
  /** How far one read it, and how one is told. */
  'news-choices': handling,
  reads: ['head', 'complaints-officer', 'oversight'],
  /** Counts, of no ticket alone. */
  measures: ['head', 'complaints-officer', 'oversight'],
  trail: ['auditor'],
  /** Shows who looked at tickets, and of tickets their numbers. */
  audit: ['auditor'],
  custody: ['custodian'],
  'handing-over': ['officer', 'duty-officer', 'head'],
  registry: ['administrator'],
  'registry-history': ['administrator', 'auditor'],
  /** Replays of the last months under other rules: counts, of no ticket alone. */
  replay: ['administrator'],
  desk: working,
} as const satisfies Record<string, readonly OfficerRole[] | undefined>;
export type Subject = keyof typeof subjects;

/** Subjects whose routes tell nothing of any ticket, whoever asks: what is counted is of none alone. */
export const tellNothing: readonly Subject[] = [
  'self',
  'templates',
  'institution-directions',
  'directing',
  'views',
  'surges',
  'measures',
  'handing-over',
  'registry',
  'registry-history',
  'desk',
  'news-choices',
];

/** One thing that can be asked on a route. */
export interface Way {
  readonly act?: ActOfOfficers;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Place {
  readonly subject: Subject;
  readonly ways: readonly Way[];
}

const of = (subject: Subject, ...ways: readonly Way[]): Place => ({
  subject,
  ways: ways.length === 0 ? [{}] : ways,
});

/** The body of an act on several tickets: on this one alone. */
export const onSeveral = (act: string, number = '261100000021') => ({
  act,
  details: bodiesOfActs[act],
  tickets: [{ number }],
});

/** What bodies say otherwise in these countries. */
const here: Readonly<Record<string, object>> = {
  transfer: { to: 'utumishi', reason: 'Ni yao, iko katika eneo lao.' },
};

/** The acts on tickets, each asked in every way that makes it another one. The oracle knows one decision on a transfer. */
const acts: Readonly<Record<string, readonly Way[]>> = Object.fromEntries(
  Object.entries(bodiesOfActs).map(([route, body]) => [
    route,
    actsOfOfficers
      .filter((act) => howToAsk(act).name === route)
      .map((act) => ({
        act: act === 'keep-transfer' || act === 'undo-transfer' ? 'decide-transfer' : act,
        body: { ...body, ...here[route], ...howToAsk(act).details },
      })),
  ]),
);

const why = 'Barua ya 20 Novemba';
const registry = (params: Way['params'], body?: object): Place =>
  of('registry', { ...(params && { params }), ...(body && { body: { ...body, why } }) });
/** An office under whoever asks. */
const aSheetRow = { row: 2, cells: { what: 'ofisi', name: 'Idara Mpya', email: '' } };
const wakala = { institution: 'wakala' };
const asha = { officer: 'asha' };
/** A ticket as it is sent, by the citizen or at the desk. */
const newTicket = {
  kind: 'complaint',
  category: 'barabara',
  institution: 'wakala',
  subject: 'Shimo kubwa barabarani',
  description: 'Shimo lililopo mbele ya shule limesababisha ajali.',
  openness: 'anonymous',
};

/** By what a queue is filtered here, each filter alone and in its pairs. */
const filters: Readonly<Record<FilterName, string>> = {
  status: 'in-progress',
  kind: 'complaint',
  assignee: 'asha',
  here: 'true',
  urgent: 'true',
  overdue: 'true',
  unassigned: 'true',
  unacknowledged: 'true',
  category: 'barabara',
  ward: 'sinza',
  channel: 'web',
  news: 'true',
  due: 'soon',
  from: '2026-11-01',
};
const filtersIn = (set: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filterNames.filter((name) => set.split('+').includes(name)).map((name) => [name, filters[name]]),
  );

/** What is searched for: words that every ticket has, the name of a sender, and what narrows a search. */
const searches: readonly object[] = [
  { text: 'maji' },
  { text: 'Mollel' },
  { kind: 'complaint' },
  { category: 'barabara' },
  { state: 'open', from: '2026-10-01' },
  { text: 'maji', state: 'closed' },
];

/** Places of both of its citizen's files, and of three of offices. */
const placesOfFiles = ['1', '2', '6', '7', '8'];

/**
 * The place of every route in the matrix of authority, and what is asked there. A route without one fails the
 * first test of routes.test.ts.
 */
export const places: Readonly<Record<string, Place | readonly Place[]>> = {
  'submit-ticket': of('public', { body: { ...newTicket, channel: 'web' } }),
  'tell-before-sending': of('public', { body: omit(newTicket, 'openness') }),
  'list-institutions': of('public', { query: {} }),
  'suggest-institutions': of('public', { query: { category: 'barabara' } }),
  'understand-words': of('public', { body: { text: 'barabara ya wakala' } }),
  'show-institution': of('public', { params: { id: 'wakala' } }),
  'list-places': of('public', { query: {} }),
  'list-categories': of('public'),
  'show-vocabulary': of('public'),
  'show-calendar': of('public'),
  'list-public-months': of('public'),
  'show-public-month': of('public', { params: { month: '2026-09' } }),
  'download-public-month': of('public', { params: { month: '2026-09' } }),
  'show-tree': of('public'),
  'show-routing': of('public'),
  'replace-secret': of('citizen', { body: { phone: '0713000001' } }),
  'ask-for-code': of('public', { params: { number: '261100000017' } }),
  'follow-ticket': of('citizen'),
  'forget-device': of('public'),
  ...Object.fromEntries(
    Object.entries(bodiesOfCitizens).map(([route, body]) => [route, of('citizen', { body })]),
  ),
  'attach-file': of('citizen', { body: { type: 'image/jpeg' } }),
  'list-attachments': of('citizen'),
  'remove-attachment': of('citizen', { params: { place: '1' }, body: { askedAt: '2026-11-24T09:00:00Z' } }),
  'prove-receipt': of('citizen'),
  'download-attachment': of('citizen', { params: { place: '1' } }),

  'show-login': of('public'),
  'keep-session': of('public', { body: {} }),
  'end-session': of('public'),

  'show-me': of('self'),
  'list-own-tickets': of('own-list', { query: {} }),
  'list-directions': of(
    'own-list',
    { query: { list: 'given' } },
    { query: { list: 'given', state: 'ended' } },
    { query: { list: 'received' } },
  ),
  'list-surges': of('surges'),
  'search-tickets': of('own-list', ...searches.map((body) => ({ body }))),
  'list-queue': of(
    'queue',
    ...filterSets.map((set) => ({ query: filtersIn(set) })),
    { query: { counts: 'true' } },
    ...['here', 'status+kind', 'status+channel+from', 'assignee+here+overdue', 'unassigned+news', 'due'].map(
      (set) => ({ query: { ...filtersIn(set), sort: 'age', counts: 'true' } }),
    ),
  ),
  'show-board': of('queue', { query: {} }),
  'list-staff': of('staff', { query: {} }),
  'list-templates': of('templates'),
  'add-template': of('templates', { body: aTemplate }),
  'change-template': of('templates', { params: { template: '1' }, body: aTemplate }),
  'withdraw-template': of('templates', { params: { template: '1' }, body: {} }),
  'template-history': of('templates', { query: {} }),
  'list-institution-directions': of('institution-directions', { query: {} }),
  'plan-institution-direction': of('directing', { query: { dueDate: '2026-12-01' } }),
  'direct-institution': of('directing', {
    body: { institution: 'wakala', goal: 'answer', dueDate: '2026-12-01', words: 'Jibuni yote.' },
  }),
  'show-institution-direction': of('institution-directions', { params: { direction: 'AAAAAAAAAAAAAAAA' } }),
  'act-on-institution-direction': of('institution-directions', {
    params: { direction: 'AAAAAAAAAAAAAAAA' },
    body: { act: 'remind' },
  }),
  'list-views': of('views'),
  'keep-views': of('views', { body: { version: 0, views: [aView] } }),
  'list-news': of('news'),
  'change-news': of('news-choices', { body: { does: 'read', until: '2026-11-24T09:00:00Z' } }),
  'count-queue': of('queue', { query: {} }),
  'narrow-queue': of('queue', { query: {} }, { query: { kind: 'complaint' } }),
  'show-measures': of('measures', { query: {} }),
  'compare-units': of('measures', { query: {} }),
  'show-today': of('measures', { query: {} }),
  'show-brief': of('measures'),
  'change-brief': of('measures', { body: { does: 'subscribe' } }, { body: { does: 'unsubscribe' } }),
  'download-units': of('measures', { query: {} }),
  'download-signs': of('measures', { query: {} }),
  'list-institution-tickets': of(
    'queue',
    ...linkRoles.flatMap((role) => linkStates.map((state) => ({ query: { month: '2026-11', state, role } }))),
  ),

  'open-ticket': of('opening'),
  'open-with-reason': of('opening', { body: { reason: 'Ukaguzi wa malalamiko ya maji.' } }),
  'list-attachments-to-officer': of('opening'),
  'open-attachment': of('opening', ...placesOfFiles.map((place) => ({ params: { place } }))),
  'open-attachment-with-reason': of(
    'opening',
    ...placesOfFiles.map((place) => ({
      params: { place },
      body: { reason: 'Ukaguzi wa malalamiko ya maji.' },
    })),
  ),
  'attach-office-file': of('sending-files', { body: { does: 'attach', type: 'application/pdf' } }),
  'show-standing': of('standing', {}, { query: { page: 'open' } }),
  'show-alike-tickets': of('alike', {}, { query: { incident: 'true' } }),
  'list-ticket-templates': of('ticket-templates', { query: {} }, { query: { in: 'en' } }),
  'list-reads': of('reads'),
  'show-trail': of('trail'),
  'show-audit': of(
    'audit',
    { query: { view: 'readers' } },
    { query: { view: 'looks', who: 'mwingine' } },
    { query: { view: 'identities' } },
    { query: { view: 'registry' } },
    { query: { view: 'registry-chain' } },
    { query: { view: 'samples' } },
    ...Object.values(samples).map((sample) => ({ query: { view: 'sample', sample } })),
  ),
  'sample-audit': of(
    'audit',
    { body: { does: 'ask', of: 'looks', from: '2026-11-01', until: '2026-11-30', size: 20 } },
    { body: { does: 'approve', sample: samples.drawn, item: '261100000021' } },
  ),

  ...Object.fromEntries(Object.entries(acts).map(([route, ways]) => [route, of('act', ...ways)])),
  'preview-officer-act': of(
    'preview',
    ...Object.entries(acts).flatMap(([act, ways]) =>
      ways.map((way) => ({ ...way, body: { act, details: way.body } })),
    ),
  ),

  'act-on-several': of('several-acts', ...actsOnSeveral.map((act) => ({ act, body: onSeveral(act) }))),

  'request-identity': of('identity-request', {
    act: 'request-identity',
    body: { motivation: 'Yuko hatarini.' },
  }),
  'reveal-identity': of('identity'),
  'list-own-identity-requests': of('own-requests', { query: {} }),
  'list-identity-requests': of('custody', { query: {} }),
  'open-identity-request': of('custody', { params: { id: '' } }),
  'decide-identity-request': of('custody', {
    params: { id: '' },
    body: { decision: 'grant', reason: 'Hatari imethibitishwa.' },
  }),

  'create-institution': registry(undefined, {
    id: 'mpya',
    kind: 'agency',
    parent: 'wizara',
    jurisdiction: 'mainland',
    level: true,
    ...officeNames,
  }),
  'rename-institution': registry(wakala, officeNames),
  'move-institution': registry(wakala, { parent: 'utumishi' }),
  'close-institution': registry({ institution: 'idara-b' }, { successor: 'wakala' }),
  'create-officer': registry(undefined, {
    id: 'mpya',
    institution: 'wakala',
    name: 'Zawadi Mushi',
    roles: ['officer'],
    trained: false,
  }),
  'change-officer': registry(asha, { trained: true }),
  'move-officer': registry(asha, { institution: 'wakala-2' }),
  'remove-officer': registry(asha, {}),
  'end-sight-wait': registry(asha, {}),
  'appoint-head': registry(wakala, { officer: 'asha' }),
  'appoint-acting-head': registry(wakala, { officer: 'asha', from: '2026-12-01', until: '2026-12-31' }),
  'end-headship': registry(wakala, { officer: 'mkuu' }),
  'hand-over': of('handing-over', {
    params: wakala,
    body: { deputy: 'asha', away: { from: '2026-12-01', until: '2026-12-31' }, why },
  }),
  'set-institution-deadlines': registry(wakala, { rows: [aDeadlineRow] }),
  'set-deadlines': registry(undefined, { rows: [] }),
  'change-calendar': registry(undefined, { add: ['2026-11-27'], remove: [] }),
  'set-routing': registry(undefined, { category: 'barabara', rules: [aRoutingRule] }),
  'preview-registry-act': [
    of('registry', {
      body: { act: 'rename-institution', params: wakala, details: { ...officeNames, why } },
    }),
    of(
      'replay',
      ...[
        { act: 'set-institution-deadlines', params: wakala, details: { rows: [aDeadlineRow], why } },
        { act: 'set-deadlines', details: { rows: rowsForEverybody, why } },
        { act: 'change-calendar', details: { add: ['2026-11-27'], remove: [], why } },
      ].map((previewed) => ({ body: { ...previewed, replay: {} } })),
    ),
  ],
  'check-sheet': of('registry', { body: { rows: [aSheetRow] } }),
  'apply-sheet': registry(undefined, { rows: [aSheetRow] }),
  'list-proposals': of('registry', { query: {} }),
  'decide-proposal': registry({ proposal: 'hakuna' }, { decision: 'confirm' }),
  'show-registry': of('registry', { query: { category: 'barabara' } }),
  'show-registry-institution': registry(wakala),
  'show-registry-officer': registry(asha),
  'institution-history': of('registry-history', { params: wakala, query: {} }),
  'officer-history': of('registry-history', { params: asha, query: {} }),
  'deadlines-history': of('registry-history', { query: {} }),
  'calendar-history': of('registry-history', { query: {} }),
  'routing-history': of('registry-history', { query: {} }),
  'list-officers': of('registry', { params: wakala }),
  'show-suggestions': registry({ month: '2026-11' }),

  'list-desk-entries': of('desk'),
  'submit-desk-ticket': of('desk', {
    body: { ...newTicket, way: 'walk-in', receivedAt: '2026-11-24T08:00:00Z' },
  }),
};

/** Every way to ask on a route about one of these, by the route's name. */
export const waysOf = (...wanted: readonly Subject[]): readonly (readonly [route: string, Way])[] =>
  Object.entries(places).flatMap(([route, here]) =>
    [here]
      .flat()
      .filter(({ subject }) => wanted.includes(subject))
      .flatMap(({ ways }) => ways.map((way) => [route, way] as const)),
  );
