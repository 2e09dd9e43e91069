import type { TimeRules } from '../../domain/deadlines/clock-steps.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Policy } from '../../domain/deadlines/policy.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { secondsUntil } from '../../domain/tickets/guesses.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Container } from '../shared/container.ts';
import { dayEndsAt, localDateAt } from '../shared/local-day.ts';
import type { Log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { rulesInForce } from '../shared/rules-in-force.ts';
import { categoryOf } from './category-of.ts';
import { checkPlace } from './check-place.ts';
import { receiverOf } from './receiver-of.ts';
import { repeatedTicket } from './repeated-ticket.ts';
import { seedOf, sourceHashOf } from './request-hashes.ts';
import type { SentTicket } from './sent-ticket.ts';
import { store, type Accepted, type Stored } from './store-submission.ts';

export type DependenciesOfIntake = Pick<Container, 'tickets' | 'registry' | 'keys' | 'salt' | 'now'>;

/** How a ticket comes in by one channel. */
export interface Intake extends Pick<Accepted, 'desk'> {
  readonly body: SentTicket;
  readonly idempotencyKey: string;
  /** Who has so many tickets a day: a network, or an officer. */
  readonly source: string;
  readonly perDay: (policy: Policy) => number;
  readonly tooMany: 'too-many-tickets' | 'too-many-desk-tickets';
  /** What the channel checks besides. Throws the problem. */
  readonly check?: (at: Instant, rules: TimeRules) => void;
  readonly log: Log;
}

/** A ticket that came in now, or under the same key before. */
export interface TakenIn {
  readonly isNew: boolean;
  readonly ticket: Ticket;
  /** The event of its submission. */
  readonly event: TicketEvent;
  readonly secret: string;
}

/**
 * Takes a ticket in, once: sending it again with the same key finds the same one, also where it could not be
 * sent any more. Throws the problem that stands in its way.
 */
export async function takeIn(dependencies: DependenciesOfIntake, intake: Intake): Promise<TakenIn> {
  const { tickets, keys } = dependencies;
  const { body, log } = intake;
  const seed = seedOf(intake.idempotencyKey);
  const stored = await storedOrBefore(dependencies, intake, seed);
  const isNew = stored.outcome === 'stored';
  const { ticket, event, secret } = isNew
    ? stored
    : await repeatedTicket(tickets, await keys(), seed, stored.record, body);
  const { number, version } = ticket;
  log.info(isNew ? 'ticket-submitted' : 'submission-repeated', { number, version });
  return { isNew, ticket, event, secret };
}

type StoredBefore = Exclude<Stored, { readonly outcome: 'too-many' }>;

/** What cannot be sent now may have been sent before: then it is no refusal but a repeat. */
async function storedOrBefore(
  dependencies: DependenciesOfIntake,
  intake: Intake,
  seed: string,
): Promise<StoredBefore> {
  try {
    return await storeNow(dependencies, intake, seed);
  } catch (error) {
    const record = error instanceof Problem ? await dependencies.tickets.submittedUnder(seed) : undefined;
    if (record === undefined) throw error;
    return { outcome: 'repeated', record };
  }
}

async function storeNow(
  { tickets, registry, keys, salt, now }: DependenciesOfIntake,
  { body, source, perDay, tooMany, check, desk }: Intake,
  seed: string,
): Promise<StoredBefore> {
  const at = now();
  const [serverKeys, category, rules] = await Promise.all([
    keys(),
    categoryOf(body, registry),
    rulesInForce(registry),
    checkPlace(body.place, registry),
  ]);
  check?.(at, rules);
  const receiver = await receiverOf(body, category, registry, at);
  const { policy, calendar } = rules;
  const day = localDateAt(at, calendar.timeZone);
  const limit = perDay(policy);

  const stored = await store(tickets, serverKeys, {
    body,
    category,
    receiver: receiver.id,
    rules,
    at,
    seed,
    source: { hash: sourceHashOf(serverKeys, day, source), day, limit },
    salt: salt(),
    ...(desk !== undefined && { desk }),
  });
  if (stored.outcome !== 'too-many') return stored;
  const tomorrow = dayEndsAt(at, calendar.timeZone);
  throw new Problem({ code: tooMany, parameters: { limit } }, secondsUntil(tomorrow, at));
}
