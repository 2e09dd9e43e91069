import { personal, type Asked, type FaultyCountry } from '../../builders/faults/a-faulty-country.ts';
import type { Moment } from './moments.ts';

const text = personal.written;

/** Of two people who do the same, the first or the second. */
export type Person = 0 | 1;

const people = {
  wakala: { heads: ['mkuu-wakala', 'juma'], officers: ['asha', 'juma'] },
  jirani: { heads: ['mkuu-jirani', 'jirani-1'], officers: ['jirani-1', 'mkuu-jirani'] },
} as const;
const peopleOf = (holder: Moment['holder']) => people[holder ?? 'wakala'];

/** Something that one person asks for. The clock asks for nothing: it wakes. */
export type Doing = (country: FaultyCountry, person: Person, moment: Moment) => Asked | 'the clock wakes';

const byHead =
  (route: string, body: (country: FaultyCountry) => object = () => ({})): Doing =>
  (country, person, { holder }) =>
    country.byOfficer(peopleOf(holder).heads[person], route, body(country), keyOf(route, person));
const byOfficer =
  (route: string, body: object = {}): Doing =>
  (country, person, { holder }) =>
    country.byOfficer(peopleOf(holder).officers[person], route, body, keyOf(route, person));
const by =
  (officers: readonly [string, string], route: string, body: object = {}): Doing =>
  (country, person) =>
    country.byOfficer(officers[person], route, body, keyOf(route, person));
/** A citizen may have two telephones. */
const byCitizen =
  (route: string, body: object = {}): Doing =>
  (country, person) =>
    country.byCitizen(route, body, keyOf(route, person));

const keyOf = (route: string, person: Person) => ({ key: `at once: ${route} ${person}` });

const above = ['mkuu-wizara', 'mkuu-kmk'] as const;
const custodians = ['mtunza', 'mtunza-jirani'] as const;

const decides =
  (decision: string): Doing =>
  (country, person) => ({
    route: 'decide-identity-request',
    officer: custodians[person],
    params: { id: `${country.ticket.number}-2` },
    body: { decision, reason: text },
    ...keyOf(decision, person),
  });

/** What is done at once: every act of officers, of citizens and of the clock, and a look at the ticket. */
export const doings: Readonly<Record<string, Doing>> = {
  acknowledge: byOfficer('acknowledge'),
  assign: byHead('assign', () => ({ officer: 'asha' })),
  'assign to another': byHead('assign', () => ({ officer: 'juma' })),
  'assign to a unit': byHead('assign', () => ({ unit: 'idara' })),
  'assign to self': byOfficer('assign-to-self'),
  start: byHead('start'),
  'request information': byHead('request-information', () => ({ message: text })),
  'write to citizen': byHead('write-to-citizen', () => ({ message: text })),
  note: byOfficer('note', { message: text }),
  respond: byHead('respond', () => ({ finding: 'not-upheld', reason: text })),
  'respond as the officer': byOfficer('respond', { finding: 'partly-upheld', reason: text }),
  'respond as the assigned officer': by(['asha', 'asha'], 'respond', { finding: 'answered', reason: text }),
  'undo a response': byHead('undo-response'),
  extend: byHead('extend', () => ({ workingDays: 5, message: text })),
  transfer: byHead('transfer', () => ({ to: 'jirani', reason: text })),
  'keep transfer': by(above, 'decide-transfer', { decision: 'keep', reason: text }),
  'undo transfer': by(above, 'decide-transfer', { decision: 'undo', to: 'wizara', reason: text }),
  escalate: byHead('escalate', () => ({ reason: text })),
  direct: by(above, 'direct', { dueBy: '2026-12-31', message: text }),
  'report a direction': byHead('report-direction'),
  'reclassify category': byOfficer('reclassify', { category: 'maji', reason: text }),
  'reclassify kind': byHead('reclassify', () => ({ kind: 'question', reason: text })),
  'reclassify back': byOfficer('reclassify', { kind: 'complaint', reason: text }),
  'raise urgency': byOfficer('change-urgency', { urgency: 'raise', reason: text }),
  'lower urgency': by(above, 'change-urgency', { urgency: 'lower', reason: text }),
  'name nobody': byHead('name-officer', () => ({ officer: null })),
  'name an officer': byHead('name-officer', () => ({ officer: 'asha' })),
  refer: byHead('refer', () => ({ body: text, reason: text })),
  'set aside': byHead('set-aside', () => ({ because: 'advertisement', reason: text })),
  merge: byHead('merge', (country) => ({ into: country.otherTicket.number })),
  'merge the other into it': (country, person, { holder }) => ({
    route: 'merge',
    officer: peopleOf(holder).heads[person],
    params: { number: country.otherTicket.number },
    body: { into: country.ticket.number },
    ...keyOf('merge the other', person),
  }),
  part: byHead('part'),
  'carry on': byHead('carry-on'),
  'request identity': byHead('request-identity', () => ({ motivation: text })),
  'grant identity': decides('grant'),
  'refuse identity': decides('refuse'),
  reply: byCitizen('reply', { message: text }),
  object: byCitizen('object', { reason: text }),
  accept: byCitizen('accept'),
  'undo acceptance': byCitizen('undo-acceptance'),
  'remedy came': byCitizen('confirm-remedy', { done: true }),
  'remedy never came': byCitizen('confirm-remedy', { done: false, reason: text }),
  appeal: byCitizen('appeal', { grounds: text }),
  rate: byCitizen('rate', { rating: 2, message: text }),
  withdraw: byCitizen('withdraw', { pressure: true, reason: text }),
  'undo withdrawal': byCitizen('undo-withdrawal'),
  'undo reclassification': byCitizen('undo-reclassification'),
  'be told in English': byCitizen('change-preferences', { language: 'en' }),
  'become known': byCitizen('change-openness', { openness: 'identified', contact: { name: personal.name } }),
  'ask for a new secret': byCitizen('replace-secret', { phone: personal.phone }),
  look: (country, person, { holder }) =>
    country.byOfficer(peopleOf(holder).heads[person], 'open-ticket', undefined, keyOf('look', person)),
  'the clock wakes': () => 'the clock wakes',
};
