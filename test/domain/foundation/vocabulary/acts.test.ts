import { describe, expect, it, test } from 'vitest';
import { nextWakeAt } from '../../../../domain/ticketing/clock/next-wake.ts';
import {
  type Act,
  actNames,
  type ActorOrScribe,
  actors,
  acts,
  type ActRule,
  ruleFor,
} from '../../../../domain/foundation/vocabulary/acts.ts';
import { type Status, statusNames } from '../../../../domain/foundation/vocabulary/statuses.ts';
import { aTuesdayNoon, aTicket, theRules, type TicketBuilder } from '../../../builders/ticket.ts';

/** Every act with every actor, by status of what is allowed: written down from the rules, not from the code. */
const allowed: Readonly<Record<Act, Partial<Record<ActorOrScribe, readonly Status[]>>>> = {
  submit: {},
  acknowledge: { officer: ['submitted'], head: ['submitted'] },
  assign: {
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
  },
  'assign-to-self': { officer: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  start: { assignee: ['submitted', 'acknowledged'], head: ['submitted', 'acknowledged'] },
  'request-information': {
    assignee: ['submitted', 'acknowledged', 'in-progress'],
    head: ['submitted', 'acknowledged', 'in-progress'],
  },
  reply: {
    citizen: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
    assignee: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
  },
  resume: { system: ['awaiting-citizen'] },
  note: {
    'complaints-officer': statusNames,
    officer: statusNames,
    head: statusNames,
    'head-above': statusNames,
    'former-holder': statusNames,
    scribe: ['submitted'],
  },
  respond: {
    assignee: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  'undo-response': { assignee: ['responded'], head: ['responded'] },
  extend: { head: ['acknowledged', 'in-progress'] },
  transfer: { head: ['submitted', 'acknowledged', 'in-progress'] },
  object: { citizen: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  'keep-transfer': {
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    'head-above': ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  'undo-transfer': {
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    'head-above': ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  escalate: { system: ['submitted', 'acknowledged', 'in-progress'], head: ['acknowledged', 'in-progress'] },
  remind: { system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'] },
  flag: { system: ['submitted', 'acknowledged', 'in-progress'] },
  rearm: { system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'] },
  recompute: { system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'] },
  direct: {
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    'head-above': ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    oversight: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  'report-direction': {
    officer: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    assignee: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    'former-holder': ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  reclassify: {
    officer: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  'undo-reclassification': { citizen: statusNames },
  'raise-urgency': {
    officer: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    assignee: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    'head-above': ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  'lower-urgency': { 'head-above': ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  'name-officer': { head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  refer: { head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  'set-aside': { head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  accept: { citizen: ['responded'] },
  'undo-acceptance': { citizen: ['closed'] },
  'confirm-remedy': { citizen: ['responded'] },
  appeal: { citizen: ['responded', 'closed'] },
  lapse: { system: ['responded'] },
  settle: { system: ['acknowledged', 'in-progress', 'responded'] },
  rate: { citizen: ['responded', 'closed'] },
  withdraw: { citizen: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  merge: { head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  'take-in': { head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] },
  part: {
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
    system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'],
  },
  'undo-withdrawal': { citizen: ['closed'] },
  'carry-on': { head: ['closed'], 'head-above': ['closed'] },
  unassign: { system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'] },
  succeed: { system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'] },
  'open-up': { citizen: statusNames },
  'hide-again': { citizen: statusNames },
  'change-preferences': { citizen: statusNames },
  'lose-touch': { system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'] },
  'confirm-phone': { citizen: statusNames },
  'disown-phone': { system: statusNames },
  'request-identity': {
    assignee: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
    head: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
  },
  'grant-identity': {
    custodian: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
  },
  'refuse-identity': { custodian: statusNames },
  'remind-custodians': {
    system: ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'],
  },
  'lapse-identity': { system: statusNames },
  attach: { citizen: statusNames },
  'refuse-file': { system: statusNames },
  'remove-file': { citizen: statusNames },
};

const rulesOf = (act: Act): readonly ActRule[] => acts[act].rules;

describe('the table of acts', () => {
  const questions = actNames.flatMap((act) =>
    [...actors, 'scribe' as const].map((actor) => ({ act, actor })),
  );
  test.each(questions)('says of every status whether $actor may $act', ({ act, actor }) => {
    const answers = statusNames.filter((status) => ruleFor(act, actor, status) !== undefined);
    expect(answers).toEqual(statusNames.filter((status) => allowed[act][actor]?.includes(status) ?? false));
  });

  it('has at most one row for an act, an actor and a status, so that where it leads is never in doubt', () => {
    const doubtful = questions.flatMap(({ act, actor }) =>
      statusNames
        .filter(
          (status) =>
            rulesOf(act).filter(({ by, from }) => by.includes(actor) && from.includes(status)).length > 1,
        )
        .map((status) => `${act} by ${actor} in ${status}`),
    );
    expect(doubtful).toEqual([]);
  });

  it('leads from the submission to every status', () => {
    const reached = new Set<Status>();
    const walk = (status: Status) => {
      if (reached.has(status)) return;
      reached.add(status);
      for (const { from, to, orTo = [] } of actNames.flatMap(rulesOf))
        if (from.includes(status)) [to, ...orTo].filter((next) => next !== 'same').forEach(walk);
    };
    walk('submitted');
    expect(reached).toEqual(new Set(statusNames));
  });

  it('leads from every status to closed, so that no ticket is stuck', () => {
    const leadsOn = (from: Status) =>
      actNames.flatMap(rulesOf).filter((rule) => rule.from.includes(from) && rule.to !== 'same');
    for (const status of statusNames.filter((name) => name !== 'closed')) {
      expect(leadsOn(status).length, status).toBeGreaterThan(0);
    }
  });

  it('leads out of closed only to undo, to carry on, and for an appeal that came in time', () => {
    const leaving = actNames.filter((act) =>
      rulesOf(act).some(({ from, to }) => from.includes('closed') && to !== 'same'),
    );
    expect(leaving).toEqual([
      'undo-reclassification',
      'undo-acceptance',
      'appeal',
      'undo-withdrawal',
      'carry-on',
    ]);
  });

  it('starts a cycle exactly with the acts that bring a ticket to an institution', () => {
    const starting = actNames.filter((act) => rulesOf(act).some(({ startsCycle }) => startsCycle === true));
    expect(starting).toEqual(['submit', 'transfer', 'undo-transfer', 'escalate', 'appeal']);
  });
});

describe('a ticket of every kind', () => {
  const at = aTuesdayNoon;
  const inStatus: Readonly<Record<Status, (ticket: TicketBuilder) => TicketBuilder>> = {
    submitted: (ticket) => ticket,
    acknowledged: (ticket) => ticket.acknowledged(at),
    'in-progress': (ticket) => ticket.started(at),
    'awaiting-citizen': (ticket) => ticket.awaitingCitizen(at),
    responded: (ticket) => ticket.responded(at),
    closed: (ticket) => ticket.closed('accepted'),
  };
  test.each(statusNames)('wakes while %s, unless closed', (status) => {
    for (const kind of ['complaint', 'question', 'suggestion', 'opinion', 'compliment'] as const) {
      const ticket = inStatus[status](aTicket({ kind })).build();
      expect(nextWakeAt(ticket, theRules()) !== undefined, kind).toBe(status !== 'closed');
    }
  });
});
