import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActOfOfficers } from '../../domain/foundation/vocabulary/acts.ts';
import { officerActCodes } from '../../web/src/officer/ticket/officer-act-forms.ts';
import type { Answers } from '../../web/src/forms/question.ts';
import { aVisit } from './visits/a-visit.ts';
import { does, officePc, opensTicket } from './visits/officer-at-work.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import type { TicketOnSite } from './site/ticket-on-site.ts';
import type { Visit } from './visits/visit.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const head = 'anna-mushi';
const officer = 'musa-mollel';
const headAbove = 'latifa-sichone';

const words = 'Bomba kuu lilipasuka usiku wa jana, na mafundi wako njiani.';

/** How an act comes to be done. */
interface Deed {
  readonly by: string;
  readonly ticket?: Readonly<Record<string, unknown>>;
  /** What happened before; what it answers is typed besides. */
  readonly before?: (ticket: TicketOnSite, visit: Visit) => Promise<Answers | undefined>;
  readonly typed?: Answers;
}

const acknowledged = async (ticket: TicketOnSite): Promise<undefined> => {
  await ticket.officer('acknowledge');
};

const objectedTo = async (ticket: TicketOnSite): Promise<undefined> => {
  await ticket.officer('transfer', { to: 'ruwasa', reason: words });
  await ticket.citizen('object', { reason: 'Si yao.' });
};

const urgent = async (ticket: TicketOnSite): Promise<undefined> => {
  await ticket.officer('change-urgency', { urgency: 'raise', reason: words });
};

let phones = 0;
const anotherTicket = (visit: Visit, changes: Readonly<Record<string, unknown>> = {}) =>
  visit.ticket({ contact: { phone: `07123${String((phones += 1)).padStart(5, '0')}` }, ...changes });

const twins = async (_: TicketOnSite, visit: Visit): Promise<Answers> => {
  const main = await anotherTicket(visit);
  await main.officer('acknowledge');
  return { into: main.number };
};

const deeds: Readonly<Record<ActOfOfficers, Deed>> = {
  acknowledge: { by: officer },
  assign: { by: head, typed: { officer } },
  'assign-to-self': { by: officer },
  start: { by: head },
  'request-information': { by: head, typed: { message: words } },
  reply: { by: head, typed: { message: words } },
  note: { by: officer, typed: { message: 'Iliripotiwa jana pia.' } },
  respond: {
    by: head,
    typed: { finding: 'upheld', reason: words, remedy: words, promisedFor: '2026-12-10' },
  },
  'undo-response': {
    by: head,
    before: async (ticket) => {
      await ticket.officer('respond', { finding: 'upheld', reason: words });
      return undefined;
    },
  },
  extend: { by: head, before: acknowledged, typed: { workingDays: '3', message: words } },
  transfer: { by: head, typed: { to: 'ewura', reason: words } },
  'keep-transfer': { by: headAbove, before: objectedTo, typed: { reason: words } },
  'undo-transfer': { by: headAbove, before: objectedTo, typed: { reason: words } },
  escalate: { by: head, before: acknowledged, typed: { reason: words } },
  direct: { by: headAbove, typed: { dueBy: '2026-12-01', message: 'Andaeni taarifa.' } },
  'report-direction': {
    by: head,
    before: async (ticket) => {
      await ticket.officer('direct', { dueBy: '2026-12-01', message: 'Andaeni taarifa.' });
      return undefined;
    },
    typed: { message: 'Taarifa iko tayari.' },
  },
  reclassify: { by: head, typed: { kind: 'question', reason: words } },
  'raise-urgency': { by: officer, typed: { reason: words } },
  'lower-urgency': { by: headAbove, before: urgent, typed: { reason: words } },
  'name-officer': {
    by: head,
    ticket: { officerName: 'Zebedayo Kitunguu' },
    typed: { means: 'nobody' },
  },
  refer: { by: head, typed: { body: 'Mahakama ya Mwanzo Kariakoo', reason: words } },
  'set-aside': { by: head, typed: { because: 'advertisement', reason: words } },
  merge: { by: head, before: twins },
  part: {
    by: head,
    before: async (ticket, visit) => {
      await ticket.officer('merge', await twins(ticket, visit));
      return undefined;
    },
  },
  'carry-on': {
    by: head,
    before: async (ticket) => {
      await urgent(ticket);
      await ticket.citizen('withdraw', { pressure: false });
      return undefined;
    },
  },
  'request-identity': { by: head, typed: { motivation: 'Mtoa taarifa yuko hatarini.', lifeAtRisk: 'yes' } },
};

describe('an act is done from its form by whom it is for', () => {
  let visit: WatchedVisit;

  beforeAll(async () => {
    visit = await aVisit({ browser: { viewport: officePc } });
  });
  afterAll(() => visit[Symbol.asyncDispose]());

  it.each(officerActCodes)('%s', async (act) => {
    const { by, ticket: changes, before, typed } = deeds[act];
    await visit.beginsAnew();
    await logsIn(visit, by);
    const ticket = await anotherTicket(visit, changes);
    const more = await before?.(ticket, visit);
    await opensTicket(visit, ticket);
    await does(visit, act, { ...typed, ...more });
    const { violations, errors, foreign } = visit.noticed;
    expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
    const history = await visit.site.system.tickets.history(ticket.number);
    expect(history?.events.at(-1)).toMatchObject({ type: act, by: { officer: by } });
  });
});
