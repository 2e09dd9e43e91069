import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, serialise } from '../../../../contracts/events/message.ts';
import { appeal } from '../../../../domain/casework/acts/appeals/appeal.ts';
import { type Instant, plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { escalateByHead } from '../../../../domain/casework/acts/escalation/escalate-by-head.ts';
import type { Lineage } from '../../../../domain/institutions/registry/institution.ts';
import type { Act } from '../../../../domain/foundation/vocabulary/acts.ts';
import { accept, undoAcceptance } from '../../../../domain/casework/acts/citizen/accept.ts';
import { confirmRemedy } from '../../../../domain/casework/acts/citizen/confirm-remedy.ts';
import { loseTouch } from '../../../../domain/casework/acts/citizen/lose-touch.ts';
import { hideAgain, openUp } from '../../../../domain/casework/acts/citizen/openness.ts';
import { rate } from '../../../../domain/casework/acts/citizen/rate.ts';
import { giverOf } from '../../../../domain/casework/acts/citizen/citizen-act-context.ts';
import { carryOn, undoWithdrawal, withdraw } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import { nameOfficer } from '../../../../domain/casework/acts/classification/name-officer.ts';
import { reclassify } from '../../../../domain/casework/acts/classification/reclassify.ts';
import { undoReclassification } from '../../../../domain/casework/acts/classification/undo-reclassification.ts';
import { lowerUrgency, raiseUrgency } from '../../../../domain/casework/acts/classification/urgency.ts';
import type { Change, TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { assignToSelf } from '../../../../domain/casework/acts/handling/assign.ts';
import { direct } from '../../../../domain/casework/acts/handling/direct.ts';
import { extend } from '../../../../domain/casework/acts/handling/extend.ts';
import { note } from '../../../../domain/casework/acts/handling/note.ts';
import { refer } from '../../../../domain/casework/acts/handling/refer.ts';
import { replyOfCitizen, replyOfOfficer } from '../../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { setAside } from '../../../../domain/casework/acts/handling/set-aside.ts';
import { start } from '../../../../domain/casework/acts/handling/start.ts';
import { unassign } from '../../../../domain/casework/acts/handling/unassign.ts';
import { outOfChain } from '../../../../domain/ticketing/tickets/former-holders.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { part } from '../../../../domain/casework/acts/merging/follow.ts';
import { merge } from '../../../../domain/casework/acts/merging/merge.ts';
import { ActRefused } from '../../../../domain/casework/acts/refusals.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { applyDeadline } from '../../../../domain/casework/acts/escalation/apply-deadline.ts';
import { keepTransfer, undoTransfer } from '../../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../../domain/casework/acts/transfers/transfer.ts';
import { shortMarkOf } from '../../../../domain/institutions/registry/head-mark.ts';
import { answeredBelow, scribeOf } from '../../../../domain/ticketing/tickets/history.ts';
import { barredByState } from '../../../../domain/ticketing/tickets/kept-from-deciding.ts';
import { aCategory } from '../../../builders/category.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { type ActOfPerson, aLife, by, type Life } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { anOfficer } from '../../../builders/officer.ts';
import { lasting } from '../../../builders/policy.ts';
import { aTuesdayNoon, theRules } from '../../../builders/ticket.ts';

const rules = theRules();
const root = { id: 'wizara', head: { officer: 'katibu' }, activeOfficers: 3 };
const places: Readonly<Record<string, Lineage>> = {
  kituo: aLineage('kituo', 'halmashauri', root),
  maji: aLineage('maji', root),
  umeme: aLineage('umeme', root),
  halmashauri: aLineage('halmashauri', root),
  wizara: aLineage(root),
};
const placeOf = (id: string): Lineage => places[id] ?? aLineage(id);
const officers = ['neema', 'asha', 'juma', 'katibu'];
const categories = [aCategory(), aCategory({ id: 'usalama', urgent: true })];

interface Chance {
  readonly at: Instant;
  /** Any whole number: what an act picks of several. */
  readonly pick: number;
}

/** Asks for an act by whoever may do it in some status. Whether it is legal the domain decides. */
type Try = (life: Life, chance: Chance) => Change | undefined;

const one = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], pick: number): Item => {
  const item = items[pick % items.length];
  if (item === undefined) throw new Error('There is nothing to pick.');
  return item;
};

const trying =
  <How>(act: ActOfPerson<How>, how: (life: Life, chance: Chance) => How): Try =>
  (life, chance) =>
    act(life, how(life, chance), rules);

const officer = ({ pick }: Chance) => one(officers, pick);
const head = ({ ticket }: Life, chance: Chance) => by.head(chance.at, officer(chance), ticket.holder);
const citizen = (_: Life, { at }: Chance) => by.citizen(at);
const placed = (life: Life) => ({ context: { lineage: placeOf(life.ticket.holder), office: undefined } });
const target = ({ pick }: Chance) => ({
  to: placeOf(one(Object.keys(places), pick)),
  office: undefined,
  category: {},
});
const disputed = ({ ticket, events }: Life) => ({
  receiver: placeOf(ticket.holder),
  giver: placeOf(giverOf({ ticket, events })),
  office: undefined,
});
const decider = (life: Life, { at }: Chance) => ({
  ...by.headAbove(at, 'katibu', 'wizara'),
  ...disputed(life),
});

const objections: readonly Try[] = [
  trying(object, (life, chance) => ({ ...citizen(life, chance), ...disputed(life) })),
  trying(keepTransfer, decider),
  trying(undoTransfer, (life, chance) => ({ ...decider(life, chance), ...target(chance) })),
];

const tries: readonly Try[] = [
  trying(acknowledge, head),
  trying(start, head),
  trying(assignToSelf, ({ ticket }, chance) => ({
    ...by.officer(chance.at, officer(chance), ticket.holder),
    officer: anOfficer({ id: officer(chance), institution: ticket.holder }),
    holder: placeOf(ticket.holder),
  })),
  trying(requestInformation, head),
  trying(requestInformation, head),
  trying(replyOfCitizen, citizen),
  trying(replyOfOfficer, head),
  trying(note, head),
  trying(direct, (life, chance) => ({ ...head(life, chance), dueBy: plusSeconds(chance.at, 3600) })),
  trying(extend, (life, chance) => ({
    ...head(life, chance),
    extension: lasting(1 + (chance.pick % 11), 'working-days'),
  })),
  trying(respond, (life, chance) => ({
    ...head(life, chance),
    ...placed(life),
    finding: 'upheld' as const,
    ...(chance.pick % 2 === 0 && { promisedFor: plusSeconds(chance.at, 9 * 86_400).slice(0, 10) }),
  })),
  trying(setAside, (life, chance) => ({ ...head(life, chance), ...placed(life), because: 'abuse' as const })),
  trying(refer, (life, chance) => ({ ...head(life, chance), ...placed(life) })),
  trying(appeal, (life, chance) => ({ ...citizen(life, chance), ...placed(life) })),
  trying(appeal, (life, chance) => ({ ...citizen(life, chance), ...placed(life) })),
  trying(escalateByHead, (life, chance) => ({ ...head(life, chance), ...placed(life) })),
  trying(transfer, (life, chance) => ({ ...head(life, chance), ...target(chance) })),
  trying(transfer, (life, chance) => ({ ...head(life, chance), ...target(chance) })),
  ...objections,
  ...objections,
  ...objections,
  trying(accept, citizen),
  trying(undoAcceptance, citizen),
  trying(confirmRemedy, citizen),
  trying(rate, (life, chance) => ({ ...citizen(life, chance), rating: 2 as const })),
  trying(withdraw, (life, chance) => ({ ...citizen(life, chance), pressure: false })),
  trying(undoWithdrawal, citizen),
  trying(undoWithdrawal, citizen),
  trying(carryOn, head),
  trying(openUp, (life, chance) => ({
    ...citizen(life, chance),
    openness: 'identified' as const,
  })),
  trying(hideAgain, citizen),
  trying(reclassify, (life, chance) => ({
    ...head(life, chance),
    kind: one(kinds, chance.pick),
    category: one(categories, chance.pick),
    categoryBefore: {},
  })),
  trying(undoReclassification, (life, chance) => ({
    ...citizen(life, chance),
    ...placed(life),
    category: aCategory(),
  })),
  trying(raiseUrgency, head),
  trying(lowerUrgency, (_, { at }) => by.headAbove(at)),
  trying(nameOfficer, (life, chance) => ({
    ...head(life, chance),
    ...placed(life),
    ...(chance.pick % 2 === 0 && { officer: 'katibu' }),
  })),
  trying(merge, (life, chance) => ({
    ...head(life, chance),
    main: { ...aLife().ticket, number: '261100000017', kind: life.ticket.kind, holder: life.ticket.holder },
  })),
  trying(part, head),
  ({ ticket }, { at }) => loseTouch(ticket, at, rules),
  ({ ticket }, { at }) => unassign(ticket, { officer: ticket.assignee ?? 'neema', at }),
];

/** What is done is decided alike on the whole history and on what of it still decides, where that differs. */
function attempt(life: Life, chance: Chance, which: number): Change | undefined {
  const change = decided(life, chance, which);
  const kept = life.asKept();
  if (kept.events.length < life.events.length) expect(decided(kept, chance, which)).toEqual(change);
  return change;
}

function decided(life: Life, chance: Chance, which: number): Change | undefined {
  try {
    return one(tries, which)(life, chance);
  } catch (error) {
    if (error instanceof ActRefused) return undefined;
    throw error;
  }
}

/** The first legal act from `which` on, of a few that are tried. */
function someAct(life: Life, chance: Chance, which: number): Change | undefined {
  for (const next of [0, 7, 14, 21, 28]) {
    const change = attempt(life, chance, which + next);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** Acts that may move a deadline of the cycle that runs. */
const movers: ReadonlySet<Act> = new Set<Act>([
  'reply',
  'resume',
  'extend',
  'reclassify',
  'undo-reclassification',
  'raise-urgency',
  'lower-urgency',
  'undo-withdrawal',
  'carry-on',
  'merge',
  'lose-touch',
  'disown-phone',
]);

const dues = ({ cycle }: Ticket) => [cycle.number, cycle.startedAt, cycle.acknowledgeBy, cycle.respondBy];

/** What holds of every change, whatever came before it. */
function holdsOf({ before, ticket, event }: Change): void {
  expect([ticket.version, event.version]).toEqual([before.version + 1, before.version + 1]);
  expect(ticket.nextWakeAt !== undefined).toBe(ticket.status !== 'closed');
  expect(ticket.closedBecause !== undefined).toBe(ticket.status === 'closed');
  if (ticket.status !== 'closed')
    expect(ticket.pause !== undefined).toBe(ticket.status === 'awaiting-citizen');
  const sameCycle = ticket.cycle.number === before.cycle.number;
  if (sameCycle && !movers.has(event.type)) expect(dues(ticket)).toEqual(dues(before));
  if (!sameCycle) expect(ticket.cycle.number).toBe(before.cycle.number + 1);
  const nearer = (ticket.nextWakeAt ?? '9') < (before.nextWakeAt ?? '9');
  if (sameCycle && nearer) expect(ticket.arming).toBe(before.arming + 1);
  expect(new Set(ticket.heldBefore).size).toBe(ticket.heldBefore.length);
  if (ticket.holder !== before.holder) expect(outOfChain(before)).not.toContain(ticket.holder);
  if (event.type === 'transfer') expect(before.heldBefore).not.toContain(ticket.holder);
  expect(parse(serialise(event))).toEqual(event);
}

/** Whoever reads the head alone knows who does not decide on it any more, as whoever reads its history. */
function holdsOfHead({ ticket, events }: Life): void {
  const scribe = scribeOf({ events });
  const kept = [...(scribe === undefined ? [] : [scribe]), ...answeredBelow({ ticket, events })];
  expect(new Set(barredByState(ticket))).toEqual(new Set(kept.map(shortMarkOf)));
  expect(barredByState(ticket)).toHaveLength(new Set(kept).size);
}

/** What holds of everything that happened to a ticket. */
function holdsOfAll(events: readonly TicketEvent[]): void {
  const of = (act: Act) => events.filter(({ type }) => type === act);
  expect(events.map(({ version }) => version)).toEqual(events.map((_, place) => place + 1));
  const escalated = of('escalate').map(({ before }) => before?.cycle);
  expect(new Set(escalated).size).toBe(escalated.length);
  expect(of('transfer').length).toBeLessThanOrEqual(3);
  expect(of('extend').length).toBeLessThanOrEqual(2);
  for (const level of Object.keys(places)) {
    const there = (act: Act) => of(act).filter(({ before }) => before?.holder === level);
    const stopped = there('request-information').filter(({ after }) => after.status === 'awaiting-citizen');
    expect(stopped.length).toBeLessThanOrEqual(rules.policy.limits.pauses);
    expect(there('extend').length).toBeLessThanOrEqual(1);
  }
}

/** The clock does what is due, and then sleeps: each step is a change like any other. */
function woken(life: Life, now: Instant): Life {
  let current = life;
  for (let steps = 0; ; steps += 1) {
    if (steps > 20) throw new Error('the clock acts without end');
    const lineage = placeOf(current.ticket.holder);
    const change = applyDeadline(current.ticket, { ...rules, lineage, office: undefined, now });
    if (change === undefined) break;
    holdsOf(change);
    current = current.saved(change);
  }
  expect((current.ticket.nextWakeAt ?? '9') > now).toBe(true);
  return current;
}

describe('whatever people do to a ticket, in whatever order', () => {
  const aStep = fc.record({
    which: fc.integer({ min: 0, max: tries.length - 1 }),
    pick: fc.integer({ min: 0, max: 59 }),
    later: fc.oneof(fc.integer({ min: 0, max: 7_200 }), fc.integer({ min: 0, max: 6 * 86_400 })),
  });
  const run = fc.property(
    fc.constantFrom('complaint', 'complaint', ...kinds),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
    fc.array(aStep, { minLength: 5, maxLength: 60 }),
    (kind, urgent, named, atDesk, steps) => {
      let life = aLife({
        kind,
        urgent,
        chain: placeOf('kituo'),
        ...(named && { unboundName: true }),
        ...(atDesk && { channel: 'desk', by: { actor: 'officer', officer: 'asha', institution: 'kituo' } }),
      });
      let at: Instant = aTuesdayNoon;
      for (const { which, pick, later } of steps) {
        at = plusSeconds(at, later);
        life = woken(life, at);
        const change = someAct(life, { at, pick }, which);
        if (change === undefined) continue;
        holdsOf(change);
        life = woken(life.saved(change), at);
        holdsOfHead(life);
      }
      holdsOfAll(life.events);
    },
  );

  it('it wakes until it is closed, its deadlines move only by rule, and it never goes back', () => {
    checkProperty(run, { numRuns: 50 });
  });
});
