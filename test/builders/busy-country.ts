import fc from 'fast-check';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import { beginCycle } from '../../domain/ticketing/clock/cycle.ts';
import { later, plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { applyDeadline } from '../../domain/casework/acts/escalation/apply-deadline.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Act, Actor } from '../../domain/foundation/vocabulary/acts.ts';
import type { Change, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { formerHoldersAfter, outOfChain } from '../../domain/ticketing/tickets/former-holders.ts';
import { kinds, type Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import { type ActToPerform, perform, type Effect } from '../../domain/casework/acts/perform.ts';
import { ActRefused } from '../../domain/casework/acts/refusals.ts';
import { submit } from '../../domain/casework/acts/submit.ts';
import type { QueueLevels } from '../../domain/casework/queues/ticket-projection.ts';
import type { CycleBeginning, Place, Ticket, TicketState } from '../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { aCalendar } from './calendar.ts';
import { aCategory } from './category.ts';
import { someFacts } from './event-facts.ts';
import { anInstitution } from './lineage.ts';
import { aPolicy } from './policy.ts';
import { aSubmission, aTuesdayNoon } from './ticket.ts';

/**
 * Each node and those above it. `mkoa` is no level; `ofisi-ya-tume` has a tree of its own above it; `dawati`
 * is a unit that tickets are given to and not sent to.
 */
const paths: Readonly<Record<string, readonly string[]>> = {
  ikulu: [],
  wizara: ['ikulu'],
  mkoa: ['wizara', 'ikulu'],
  halmashauri: ['mkoa', 'wizara', 'ikulu'],
  'kituo-a': ['halmashauri', 'mkoa', 'wizara', 'ikulu'],
  'kituo-b': ['halmashauri', 'mkoa', 'wizara', 'ikulu'],
  dawati: ['halmashauri', 'mkoa', 'wizara', 'ikulu'],
  tume: [],
  'ofisi-ya-tume': ['tume'],
};
const receivers = ['kituo-a', 'kituo-b', 'halmashauri', 'wizara', 'ofisi-ya-tume'];

export const busyInstitutions: readonly Institution[] = Object.entries(paths).map(([id, ancestors]) =>
  anInstitution({
    id,
    ancestors,
    level: id !== 'mkoa',
    ...(ancestors[0] === undefined ? {} : { parent: ancestors[0] }),
  }),
);
export const busyOfficers = ['asha', 'juma', 'neema'] as const;
export const busyCategories = ['maji', 'barabara'] as const;
export const busyWards = ['mbezi', 'kariakoo'] as const;

const nodeOf = (id: string): Institution => {
  const node = busyInstitutions.find((institution) => institution.id === id);
  if (node === undefined) throw new Error(`There is no ${id}.`);
  return node;
};
const lineageOf = (id: string): Lineage => {
  const institution = nodeOf(id);
  return { institution, above: institution.ancestors.map(nodeOf) };
};

/** Where a ticket waits, written down once more beside what the product makes of it. */
export const levelsAbove = (holder: string, unit?: string): readonly string[] => [
  ...new Set([
    holder,
    ...(unit === undefined ? [] : [unit]),
    ...[holder, unit ?? holder].flatMap((id) => paths[id] ?? []).filter((id) => id !== 'mkoa'),
  ]),
];

/** The same, with those to which only the unit leads. */
export function placesAbove({ holder, unit }: Pick<TicketState, 'holder' | 'unit'>): QueueLevels {
  const levels = levelsAbove(holder, unit);
  const beside = levels.filter((id) => !levelsAbove(holder).includes(id));
  return { levels, ...(beside.length > 0 && { beside }) };
}

const rules: TimeRules = { policy: aPolicy(), calendar: aCalendar() };

/** One step of the country's life: on which ticket, how, when, and what chance decides besides. */
interface Step {
  readonly ticket: number;
  readonly how: string;
  readonly seconds: number;
  readonly chance: number;
}

const pick = <Value>(from: readonly [Value, ...Value[]] | readonly Value[], chance: number): Value => {
  const value = from[chance % from.length];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

interface Doing {
  readonly by: Actor;
  readonly act: Act;
  /** Of whom the event tells by name. */
  readonly officer?: string;
  readonly effect?: (chance: number, at: Instant) => Effect;
}

const movedTo =
  (began: CycleBeginning, chooses: (ticket: Ticket, chance: number) => string | undefined) =>
  (chance: number, at: Instant): Effect =>
  (ticket) => {
    const holder = chooses(ticket, chance) ?? ticket.holder;
    return {
      ...omit(ticket, 'assignee', 'unit', 'acknowledgedAt', 'windowEndsAt', 'direction'),
      ...formerHoldersAfter(ticket, { to: holder, began }),
      holder,
      cycle: beginCycle(
        { number: ticket.cycle.number + 1, began, startedAt: at },
        { ...ticket, holder },
        rules.policy,
        rules.calendar,
      ),
      arming: 0,
    };
  };

const neverThere = ({ heldBefore, holder }: Ticket): readonly string[] =>
  receivers.filter((id) => id !== holder && !heldBefore.includes(id));

/** What people do, each with what it changes beside status and version. */
const doings: Readonly<Record<string, Doing>> = {
  acknowledge: { by: 'officer', act: 'acknowledge' },
  assign: {
    by: 'head',
    act: 'assign',
    effect: (chance) => (ticket) => ({ ...ticket, assignee: pick(busyOfficers, chance) }),
  },
  'give to a unit': {
    by: 'head',
    act: 'assign',
    effect: () => (ticket) =>
      ticket.holder === 'halmashauri' ? { ...omit(ticket, 'assignee'), unit: 'dawati' } : ticket,
  },
  unassign: { by: 'system', act: 'unassign', effect: () => (ticket) => omit(ticket, 'assignee', 'unit') },
  'raise urgency': {
    by: 'head',
    act: 'raise-urgency',
    effect: () => (ticket) => ({ ...ticket, urgent: ticket.kind === 'complaint' }),
  },
  start: { by: 'head', act: 'start' },
  ask: {
    by: 'head',
    act: 'request-information',
    effect: (_, at) => (ticket) => ({
      ...ticket,
      pause: { startedAt: at, resumeAt: plusSeconds(at, 864_000), secondsLeft: 3600 },
    }),
  },
  reply: { by: 'citizen', act: 'reply' },
  note: { by: 'officer', act: 'note' },
  extend: {
    by: 'head',
    act: 'extend',
    effect: () => (ticket) => {
      const { respondBy } = ticket.cycle;
      if (respondBy === undefined) return ticket;
      return { ...ticket, cycle: { ...ticket.cycle, respondBy: plusSeconds(respondBy, 86_400) } };
    },
  },
  direct: {
    by: 'head-above',
    act: 'direct',
    officer: 'mkuu-ikulu',
    effect: () => (ticket) => ({ ...ticket, direction: ticket.version + 1 }),
  },
  report: {
    by: 'head',
    act: 'report-direction',
    officer: 'juma',
    effect: () => (ticket) => omit(ticket, 'direction'),
  },
  respond: {
    by: 'head',
    act: 'respond',
    effect: (_, at) => (ticket) => ({
      ...ticket,
      respondedAt: at,
      windowEndsAt: plusSeconds(at, 2_592_000),
    }),
  },
  accept: { by: 'citizen', act: 'accept' },
  appeal: {
    by: 'citizen',
    act: 'appeal',
    // Like escalation, back to none but those that only handed it on; at the top it stays.
    effect: movedTo('appealed', (ticket) =>
      levelsAbove(ticket.holder).find((id, place) => place > 0 && !outOfChain(ticket).includes(id)),
    ),
  },
  transfer: {
    by: 'head',
    act: 'transfer',
    effect: movedTo('transferred', (ticket, chance) => {
      const free = neverThere(ticket);
      return free.length === 0 ? undefined : pick(free, chance);
    }),
  },
  reclassify: {
    by: 'officer',
    act: 'reclassify',
    effect: (chance) => (ticket) => ({ ...ticket, sensitive: chance % 2 === 0 }),
  },
  'name-officer': {
    by: 'head',
    act: 'name-officer',
    effect: (chance) => (ticket) => ({ ...ticket, aboutOfficer: pick(busyOfficers, chance) }),
  },
  withdraw: { by: 'citizen', act: 'withdraw' },
  rate: { by: 'citizen', act: 'rate' },
};

/** Twice the clock, and now and then a new ticket. */
const hows = ['sends', 'sends', 'wakes', 'wakes', 'wakes', 'wakes', ...Object.keys(doings)];

const someStep: fc.Arbitrary<Step> = fc.record({
  ticket: fc.nat(),
  how: fc.constantFrom(...hows),
  seconds: fc.integer({ min: 1, max: 3 * 86_400 }),
  chance: fc.nat(1000),
});

interface Living {
  readonly ticket: Ticket;
  /** When it was acted on last. */
  readonly at: Instant;
}

/** Tickets that live, by acts of the domain; nobody keeps queues of them. */
export class BusyCountry {
  readonly #tickets: Living[] = [];
  readonly events: TicketEvent[] = [];

  /** The same seed gives the same life, of so many acts. */
  constructor(acts: number, seed: number) {
    const steps = fc.sample(someStep, { numRuns: acts * 4, seed });
    for (const step of steps) if (this.events.length < acts) this.#take(step);
    if (this.events.length < acts) throw new Error(`Only ${this.events.length} acts were allowed.`);
  }

  get heads(): readonly Ticket[] {
    return this.#tickets.map(({ ticket }) => ticket);
  }

  #take(step: Step): void {
    const place = step.ticket % Math.max(1, this.#tickets.length);
    const living = this.#tickets[place];
    if (step.how === 'sends' || living === undefined) {
      this.#send(step);
      return;
    }
    const at = plusSeconds(living.at, step.seconds);
    const change = step.how === 'wakes' ? wake(living) : act(living.ticket, step, at);
    if (change === undefined) return;
    this.events.push(change.event);
    this.#tickets[place] = { ticket: change.ticket, at: later(change.event.at, living.at) };
  }

  #send({ seconds, chance }: Step): void {
    const number = String(261_100_000_000 + this.#tickets.length);
    const kind = pick<Kind>(kinds, chance);
    const urgent = kind === 'complaint' && chance % 4 === 0;
    const receiver = pick(receivers, chance);
    const at = plusSeconds(aTuesdayNoon, seconds);
    const sent = submit(
      aSubmission({
        number,
        kind,
        receiver,
        category: aCategory({ id: pick(busyCategories, chance), urgent }),
        ...somewhere(chance),
      }),
      rules,
      at,
    );
    this.#tickets.push({ ticket: sent.ticket, at });
    this.events.push(sent.event);
  }
}

/** Of some the ward is known, of some the council alone. */
const somewhere = (chance: number): { readonly place?: Place } => {
  const places = [{}, { council: 'ubungo' }, ...busyWards.map((ward) => ({ council: 'ubungo', ward }))];
  return chance % 5 === 0 ? {} : { place: pick<Place>(places, chance) };
};

/** The clock acts when it is due, or once what came before is over, where it slept. */
function wake({ ticket, at }: Living): Change | undefined {
  const { nextWakeAt } = ticket;
  return nextWakeAt === undefined
    ? undefined
    : applyDeadline(ticket, { ...rules, lineage: lineageOf(ticket.holder), now: later(nextWakeAt, at) });
}

function act(ticket: Ticket, { how, chance }: Step, at: Instant): Change | undefined {
  const doing = doings[how];
  if (doing === undefined) return undefined;
  const effect = doing.effect?.(chance, at) ?? ((same: Ticket) => same);
  try {
    const by = { actor: doing.by, ...(doing.officer !== undefined && { officer: doing.officer }) };
    const toPerform = { act: doing.act, by, at, facts: someFacts(doing.act) };
    return perform(ticket, toPerform as ActToPerform<Act>, effect, rules);
  } catch (error) {
    if (error instanceof ActRefused) return undefined;
    throw error;
  }
}

/** All of `events`, each once or more, in an order of chance. */
export function repeatedAndMixed(events: readonly TicketEvent[], seed: number): readonly TicketEvent[] {
  const places = fc.sample(fc.record({ times: fc.integer({ min: 1, max: 3 }), mixed: fc.double() }), {
    numRuns: events.length * 3,
    seed,
  });
  return events
    .flatMap((event, place) => Array.from({ length: places[place]?.times ?? 1 }, () => event))
    .map((event, place) => ({ event, order: places[place]?.mixed ?? 0 }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ event }) => event);
}
