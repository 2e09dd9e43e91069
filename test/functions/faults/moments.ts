import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { wakeClock } from '../../../application/clocks/wake-clock.ts';
import { aGovernedCountry, personal, type FaultyCountry } from '../../builders/faults/a-faulty-country.ts';

const text = personal.written;
const head = 'mkuu-wakala';

/** In which institution two heads may act, one of them for the other: juma at the agency, jirani-1 beside it. */
export function aCountryOfTwoHeads(): RegistryContent {
  const country = aGovernedCountry();
  const acting: Readonly<Record<string, string>> = { wakala: 'juma', jirani: 'jirani-1' };
  const institutions = country.institutions.map((node) => {
    const officer = acting[node.id];
    return officer === undefined ? node : { ...node, actingHeads: [{ officer }] };
  });
  return { ...country, institutions, officers: withHeadings(country.officers, institutions) };
}

/** A moment in the life of a ticket. */
export interface Moment {
  /** Who holds it: `wakala` unless another. */
  readonly holder?: 'jirani';
  readonly comes: (country: FaultyCountry) => Promise<unknown>;
}

export async function headOf(country: FaultyCountry): Promise<Ticket> {
  const ticket = await country.tickets.load(country.ticket.number);
  if (ticket === undefined) throw new Error('The ticket is gone.');
  return ticket;
}

/** The clock of a ticket wakes once. */
export function clockOf(country: FaultyCountry, { number, cycle, arming }: Ticket) {
  const { tickets, registry, now } = country.ports;
  const clock = { number, cycle: cycle.number, arming };
  return () => wakeClock({ tickets, registry, now }, { clock, log: country.captured.log });
}

/** Time passes, and the clock does what is due, until the next thing due is that one. */
async function timePassesUntil(country: FaultyCountry, isNext: (ticket: Ticket) => boolean): Promise<void> {
  for (;;) {
    const ticket = await headOf(country);
    if (ticket.nextWakeAt === undefined) throw new Error('Its clock never wakes.');
    country.now = ticket.nextWakeAt;
    if (isNext(ticket)) return;
    await clockOf(country, ticket)();
  }
}

const does = (country: FaultyCountry, route: string, body: object = {}, officer = head) =>
  country.did(country.byOfficer(officer, route, body, { key: `before: ${route}` }));
const citizenDoes = (country: FaultyCountry, route: string, body: object = {}) =>
  country.did(country.byCitizen(route, body, { key: `before: ${route}` }));

const sent =
  (...then: readonly ((country: FaultyCountry) => Promise<unknown>)[]) =>
  async (country: FaultyCountry): Promise<void> => {
    await country.sends();
    await country.sends({}, 'the second ticket');
    await bothOpenedBy(country, head);
    for (const next of then) await next(country);
  };

/** Whoever answers has opened the ticket; so they may at any moment, and what others do decides. */
async function bothOpenedBy(country: FaultyCountry, officer: string): Promise<void> {
  for (const receipt of [country.ticket, country.otherTicket]) await country.isOpened(receipt, officer);
}

const acknowledged = (country: FaultyCountry) => does(country, 'acknowledge');
const assigned = (country: FaultyCountry) => does(country, 'assign', { officer: 'asha' });
const asked = (country: FaultyCountry) => does(country, 'request-information', { message: text });
const answered = (country: FaultyCountry) =>
  does(country, 'respond', {
    finding: 'upheld',
    reason: text,
    remedy: text,
    promisedFor: '2026-12-01',
  });
const aWeekPasses = (country: FaultyCountry): Promise<void> => {
  country.passDays(8);
  return Promise.resolve();
};
const hastened = (country: FaultyCountry) =>
  does(country, 'change-urgency', { urgency: 'raise', reason: text });
const directed = (country: FaultyCountry) =>
  does(country, 'direct', { dueBy: '2026-12-31', message: text }, 'mkuu-wizara');

/** Moments in which, together, every act is possible. */
export const moments: Readonly<Record<string, Moment>> = {
  'just sent': { comes: sent() },
  'acknowledged and assigned': { comes: sent(acknowledged, assigned) },
  'worked on, urgent, and directed from above': {
    comes: sent((country) => does(country, 'start'), hastened, directed),
  },
  'waiting for its citizen': { comes: sent(assigned, asked) },
  'transferred, and objected to': {
    holder: 'jirani',
    comes: sent(
      (country) => does(country, 'transfer', { to: 'jirani', reason: text }),
      (country) => citizenDoes(country, 'object', { reason: text }),
      (country) => country.isOpened(country.ticket, 'mkuu-jirani'),
    ),
  },
  'transferred just now': {
    holder: 'jirani',
    comes: sent(
      (country) => does(country, 'transfer', { to: 'jirani', reason: text }),
      (country) => country.isOpened(country.ticket, 'mkuu-jirani'),
    ),
  },
  'answered just now': { comes: sent(answered) },
  'answered, and what was promised is due': {
    comes: sent(answered, aWeekPasses),
  },
  'accepted by its citizen': {
    comes: sent(answered, (country) => citizenDoes(country, 'accept')),
  },
  'withdrawn, though urgent': {
    comes: sent(hastened, (country) => citizenDoes(country, 'withdraw', { pressure: false })),
  },
  'made a question by the head': {
    comes: sent((country) => does(country, 'reclassify', { kind: 'question', reason: text })),
  },
  'naming somebody in free text': {
    comes: async (country) => {
      await country.sends({ officerName: personal.name });
      await country.sends({}, 'the second ticket');
      await bothOpenedBy(country, head);
    },
  },
  'merged into another': {
    comes: sent((country) => does(country, 'merge', { into: country.otherTicket.number })),
  },
  'while its identity is asked for': {
    comes: sent((country) => does(country, 'request-identity', { motivation: text })),
  },
  'when its time to be answered is over': {
    comes: sent(acknowledged, (country) =>
      timePassesUntil(country, ({ nextWakeAt, cycle }) => String(nextWakeAt) > String(cycle.respondBy)),
    ),
  },
  'when its citizen never replied': {
    comes: sent(asked, (country) => timePassesUntil(country, ({ pause }) => pause !== undefined)),
  },
  'when the time to appeal is over': {
    comes: sent(answered, (country) =>
      timePassesUntil(country, ({ nextWakeAt, windowEndsAt }) => String(nextWakeAt) > String(windowEndsAt)),
    ),
  },
};
