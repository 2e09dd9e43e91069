import type { ActWithFacts, FactsOf } from '../../domain/ticketing/tickets/facts.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';

const dueBy = '2026-12-17T12:30:00Z';
const former = { kindBefore: 'complaint', categoryBefore: 'water-supply' } as const;
const settled = { asked: 4, asker: 'afisa-1' };
const file = { place: 1, upload: 'ombi-1' };
const committed = { size: 1234, commitment: 'ahadi' };

/** Of each act that says something besides, what it could say. */
const facts: { readonly [A in ActWithFacts]: FactsOf<A> } = {
  submit: { secretKey: '1' },
  assign: { officer: 'afisa-1' },
  'assign-to-self': { officer: 'afisa-1' },
  respond: { finding: 'upheld' },
  'set-aside': { because: 'unintelligible' },
  refer: { finding: 'referred' },
  extend: { dueBy, extension: { amount: 5, unit: 'working-days' } },
  direct: { dueBy },
  'report-direction': { direction: 2, dueBy, giver: 'mkuu-halmashauri' },
  transfer: {},
  object: { dueBy, decider: 'wizara' },
  escalate: {},
  remind: { step: 'reminder-first' },
  recompute: { calendar: 2 },
  reclassify: { ...former, fewerRights: false },
  'undo-reclassification': former,
  'name-officer': { officer: 'afisa-1' },
  reply: {},
  note: {},
  appeal: {},
  'confirm-remedy': { remedied: true },
  rate: { rating: 4 },
  withdraw: { pressure: false },
  merge: { main: '261100000015' },
  'take-in': { joined: '261100000023' },
  unassign: { officer: 'afisa-1' },
  'open-up': { opennessBefore: 'anonymous' },
  'hide-again': { opennessBefore: 'identified' },
  'request-identity': { dueBy },
  'remind-custodians': { asked: 4, dueBy, institution: 'kituo' },
  'grant-identity': { ...settled, viewUntil: dueBy },
  'refuse-identity': settled,
  'lapse-identity': settled,
  attach: { file: { ...file, kept: { ...committed, format: 'jpeg' } } },
  'refuse-file': { file: { ...file, because: 'damaged' } },
  'remove-file': { file },
};

const states = (act: Act): act is ActWithFacts => Object.hasOwn(facts, act);

/** Some facts that an event of the act could state. */
export const someFacts = <A extends Act>(act: A): FactsOf<A> => (states(act) ? facts[act] : {}) as FactsOf<A>;
