import { asEventOf } from '../../../../builders/ticket-event.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import { type Instant, plusSeconds } from '../../../../../domain/foundation/time/instant.ts';
import { applyDeadline } from '../../../../../domain/casework/acts/escalation/apply-deadline.ts';
import { escalateByHead } from '../../../../../domain/casework/acts/escalation/escalate-by-head.ts';
import type { Lineage } from '../../../../../domain/institutions/registry/institution.ts';
import type { Change, TicketEvent } from '../../../../../domain/ticketing/tickets/event.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import { succeed } from '../../../../../domain/casework/acts/handling/succeed.ts';
import { ActRefused } from '../../../../../domain/casework/acts/refusals.ts';
import { undoTransfer } from '../../../../../domain/casework/acts/transfers/decide-objection.ts';
import { disputedTransfer, object } from '../../../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../../../domain/casework/acts/transfers/transfer.ts';
import { startOf } from '../../../../../domain/casework/visibility/accessed-ticket.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, type Life } from '../../../../builders/life.ts';
import { checkProperty } from '../../../../builders/chance.ts';
import { aLineage } from '../../../../builders/lineage.ts';
import { theRules } from '../../../../builders/ticket.ts';

const rules = theRules();
const office = undefined;

/** A country: the parent of each institution but the root, by place, and those that were closed since. */
class Tree {
  readonly #parents: readonly number[];
  readonly closed = new Map<string, string>();

  constructor(parents: readonly number[]) {
    this.#parents = parents;
  }

  get ids(): readonly string[] {
    return ['n0', ...this.#parents.map((_, place) => `n${place + 1}`)];
  }

  /** With a head at each, whom the ticket is not about. */
  lineage(id: string): Lineage {
    const path = [id];
    for (let place = Number(id.slice(1)); place > 0;) {
      place = (this.#parents[place - 1] ?? 0) % place;
      path.push(`n${place}`);
    }
    const [first, ...above] = path.map((node) => ({
      id: node,
      head: { officer: `head-of-${node}` },
      activeOfficers: this.closed.has(node) ? 0 : 500,
      succeeds: this.ids.filter((other) => this.closed.get(other) === node),
    }));
    return aLineage(first ?? 'n0', ...above);
  }
}

interface Step {
  readonly what: 'late' | 'escalate' | 'appeal' | 'hand-on' | 'send-back' | 'send-on' | 'close';
  readonly pick: number;
}

interface Moment extends Step {
  readonly tree: Tree;
  readonly at: Instant;
  readonly turn: number;
}

const chosen = ({ tree, pick }: Moment): string => tree.ids[pick % tree.ids.length] ?? 'n0';
const contextOf = (life: Life, tree: Tree) => ({ lineage: tree.lineage(life.ticket.holder), office });

function decided(life: Life, { tree, at }: Moment, to: string | undefined): Life {
  const gaveIt = disputedTransfer(life)?.before?.holder;
  if (gaveIt === undefined) return life;
  const disputed = { receiver: tree.lineage(life.ticket.holder), giver: tree.lineage(gaveIt), office };
  const objected = life.did(object, { ...by.citizen(at), ...disputed });
  const decider = asEventOf('object', objected.event).facts.decider ?? 'n0';
  return objected.did(undoTransfer, {
    ...by.headAbove(at, `head-of-${decider}`, decider),
    ...disputed,
    to: tree.lineage(to ?? gaveIt),
    category: {},
  });
}

const saved = (life: Life, change: Change | undefined): Life =>
  change === undefined ? life : life.saved(change);

/** What happens to a ticket, as far as the rules let it. Each answer is by an officer of its own. */
const doings: Readonly<Record<Step['what'], (life: Life, moment: Moment) => Life>> = {
  late: (life, moment) => {
    const { tree, at } = moment;
    const { lineage } = contextOf(life, tree);
    const change = applyDeadline(life.ticket, { ...rules, lineage, now: at });
    return change === undefined ? life : doings.late(life.saved(change), moment);
  },
  escalate: (life, { tree, at }) => {
    const known = life.ticket.status === 'submitted' ? life.did(acknowledge, by.head(at)) : life;
    return known.did(escalateByHead, { ...by.head(at), context: contextOf(known, tree) });
  },
  appeal: (life, { tree, at, turn }) => {
    const context = contextOf(life, tree);
    const officer = by.assignee(at, `officer-${turn}`, life.ticket.holder);
    return life
      .did(respond, { ...officer, finding: 'not-upheld', context })
      .did(appeal, { ...by.citizen(at), context });
  },
  'hand-on': (life, moment) =>
    life.did(transfer, {
      ...by.head(moment.at),
      to: moment.tree.lineage(chosen(moment)),
      office,
      category: {},
    }),
  'send-back': (life, moment) => decided(life, moment, undefined),
  'send-on': (life, moment) => decided(life, moment, chosen(moment)),
  close: (life, moment) => {
    const { tree, at } = moment;
    const [closed, successor] = [life.ticket.holder, chosen(moment)];
    if (successor === closed || closed === 'n0' || tree.closed.has(successor)) return life;
    tree.closed.set(closed, successor);
    return saved(life, succeed(life.ticket, { closed, successor, at }));
  },
};

function tried(life: Life, moment: Moment): Life {
  try {
    return doings[moment.what](life, moment);
  } catch (error) {
    if (error instanceof ActRefused) return life;
    throw error;
  }
}

const moves = (events: readonly TicketEvent[]) =>
  events.flatMap(({ type, before, after }) =>
    before === undefined || before.holder === after.holder
      ? []
      : [{ type, from: before.holder, to: after.holder }],
  );

const upwards: readonly TicketEvent['type'][] = ['escalate', 'appeal'];

/** Each way up led to the nearest level that had not answered, let its time pass or escalated it. */
function holdsOfTheWay(events: readonly TicketEvent[], tree: Tree): void {
  const done = new Set<string>();
  /** Who gave it away by transfers that stand, the last one last. */
  const givers: string[] = [];
  for (const { type, from, to } of moves(events)) {
    const goesUp = upwards.includes(type);
    // A void transfer leaves it with whoever had it: that may be the successor of another, who decided before.
    const isTakenBack = type === 'undo-transfer' && givers.includes(to);
    if (type !== 'succeed' && !isTakenBack) expect(done).not.toContain(to);
    if (type === 'transfer') givers.push(from);
    if (isTakenBack) givers.length = givers.lastIndexOf(to);
    if (goesUp) {
      done.add(from);
      const above = tree.lineage(from).above.map(({ id }) => id);
      const free = above.filter((id) => !done.has(id) && !tree.closed.has(id));
      // What was closed since then was open when it went there.
      expect(above.slice(0, above.indexOf(to)).filter((id) => free.includes(id))).toEqual([]);
      expect(above).toContain(to);
    }
  }
  const ups = moves(events).filter(({ type }) => upwards.includes(type));
  const successions = moves(events).filter(({ type }) => type === 'succeed').length;
  expect(ups.length).toBeLessThan(tree.ids.length + successions);
  // Each transfer goes to where it never was, and each is taken back once at most.
  expect(moves(events).length - ups.length - successions).toBeLessThan(2 * tree.ids.length);
}

const aStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('late', 'escalate', 'appeal', 'hand-on', 'hand-on', 'send-back', 'send-on', 'close'),
  pick: fc.nat(63),
});

describe('whoever hands a ticket on, escalates, answers, lets its time pass or is closed', () => {
  it('it goes up to the nearest level that has not decided, starts where it started, and comes to an end', () => {
    checkProperty(
      fc.property(
        fc.array(fc.nat(63), { minLength: 2, maxLength: 8 }),
        fc.nat(63),
        fc.array(aStep, { minLength: 5, maxLength: 60 }),
        (parents, place, steps) => {
          const tree = new Tree(parents);
          const start = tree.ids[place % tree.ids.length] ?? 'n0';
          let at = local('2026-11-30 09:00:00');
          let life = aLife({ at, receiver: start, chain: tree.lineage(start), rules });
          for (const [turn, step] of steps.entries()) {
            at = plusSeconds(at, step.what === 'late' ? 40 * 86_400 : 600);
            life = tried(life, { ...step, tree, at, turn });
            const left = moves(life.events).find(({ type }) => type !== 'succeed')?.from;
            expect(startOf(life.ticket)).toBe(left ?? life.ticket.holder);
          }
          holdsOfTheWay(life.events, tree);
          // If nobody does anything any more, the clock alone takes it to where nobody is above.
          for (const turn of tree.ids.keys())
            life = tried(life, {
              what: 'late',
              pick: 0,
              tree,
              at: plusSeconds(at, turn * 40 * 86_400),
              turn,
            });
          holdsOfTheWay(life.events, tree);
        },
      ),
      { numRuns: 60 },
    );
  });
});
