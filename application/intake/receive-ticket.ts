import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { dayEndsAt, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { SameIncident } from '../../domain/casework/acts/submit.ts';
import {
  statedSuggestion,
  type StatedSuggestion,
} from '../../domain/institutions/understanding/stated-suggestion.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { secondsUntil } from '../../domain/foundation/rate-limits/rate-limits.ts';
import { originRankOf } from '../../domain/ticketing/tickets/origin-rank.ts';
import { isPhoneConfirmed } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { isSmokeKey } from '../../domain/ticketing/tickets/smoke-ticket.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { goesBySms } from '../../domain/foundation/vocabulary/phones.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { emailHashOf, phoneHashOf, seedOf, sourceHashOf } from '../tickets/request-hashes.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import { categoryOf } from './category-of.ts';
import { requireOpenIntake } from './require-open-intake.ts';
import { requireValidPlace } from './require-valid-place.ts';
import { provenNetworkOf, type ProvenNetwork, type Proving } from './proven-network.ts';
import { takeShares, type LimitedShare } from './daily-shares.ts';
import { requireReceiver, type ReceivedBy } from './require-receiver.ts';
import type { FindIncident } from './incident-marks.ts';
import { placeNamesOf } from '../place-names.ts';
import type { NewTicket } from './new-ticket.ts';
import { repeatedTicket } from './repeated-ticket.ts';
import { storeNewTicket, type AcceptedSubmission, type StoringOutcome } from './store-new-ticket.ts';

export type IntakePorts = Pick<
  Container,
  'tickets' | 'counts' | 'registry' | 'keys' | 'hashing' | 'salt' | 'smsPrefixes' | 'now'
>;

/** How a ticket comes in by one channel. */
interface Intake extends Pick<AcceptedSubmission, 'desk'> {
  /** What the channel asks for besides stands in it too: a repeat is known by all that was sent. */
  readonly sent: NewTicket;
  readonly idempotencyKey: string;
  /** Who has so many tickets a day, beside the contact that comes with the ticket: a network, or an officer. */
  readonly source: string;
  readonly perDay: (policy: Policy) => number;
  readonly tooMany: Exclude<LimitedShare['tooMany'], `too-many-tickets-of-${string}`>;
  /** Finds the incident that a "me too" is of, by channels that tell of any. */
  readonly findIncident?: FindIncident;
  /** What the channel checks besides. Throws what stands in its way. */
  readonly check?: (at: Instant, rules: TimeRules) => void;
  /** Where a network that sends many tickets has to prove itself: what it showed, and by what that is read. */
  readonly proving?: Proving;
  readonly log: Log;
}

/** A ticket that came in now, or under the same key before. */
export interface ReceivedTicket {
  readonly isNew: boolean;
  readonly ticket: Ticket;
  /** The event of its submission. */
  readonly event: TicketEvent<'submit'>;
  readonly secret: string;
  /** It was sent with a phone to which no SMS go. */
  readonly withoutSms: boolean;
}

/**
 * Receives a ticket, once: sending it again with the same key finds the same one, also where it could not be
 * sent any more, and counts in no share. Throws what stands in its way.
 */
export async function receiveTicket(ports: IntakePorts, intake: Intake): Promise<ReceivedTicket> {
  const { tickets, keys, hashing } = ports;
  const { sent, log } = intake;
  const seed = seedOf(hashing, intake.idempotencyKey);
  const record = await tickets.submittedUnder(seed);
  const stored: StoringOutcome =
    record === undefined ? await storeNow(ports, intake, seed) : { outcome: 'repeated', record };
  const isNew = stored.outcome === 'stored';
  const { ticket, event, secret } = isNew
    ? stored
    : await repeatedTicket(ports, await keys(), seed, stored.record, sent);
  const { number, version } = ticket;
  log.info(isNew ? 'ticket-submitted' : 'submission-repeated', { number, version });
  const phone = sent.contact?.phone;
  const withoutSms = phone !== undefined && !goesBySms(phone, ports.smsPrefixes);
  return { isNew, ticket, event, secret, withoutSms };
}

async function storeNow(ports: IntakePorts, intake: Intake, seed: string): Promise<StoringOutcome> {
  const { counts, registry, keys, salt, now } = ports;
  const { sent, check, desk, findIncident, log } = intake;
  const at = now();
  await requireOpenIntake(ports);
  const [serverKeys, category, rules, place, understood] = await Promise.all([
    keys(),
    categoryOf(sent, registry),
    rulesInForce(registry),
    requireValidPlace(sent.place, registry),
    statedBy(sent, registry),
  ]);
  check?.(at, rules);
  const { receiver, naming } = await requireReceiver(sent, category, registry, at);
  const day = localDateAt(at, rules.calendar.timeZone);
  const network = await provenNetworkOf(intake, serverKeys, { at, rules });
  const taken = await takeShares(counts, sharesOf(intake, serverKeys, day, rules.policy, network), at, log);
  if (taken.outcome === 'used-up') {
    const { tooMany, by } = taken.share;
    const limit = by === 'source' ? intake.perDay(rules.policy) : taken.share.limit;
    if (by === 'source' && taken.before < limit) await network?.askForProof(taken.before);
    const tomorrow = dayEndsAt(at, rules.calendar.timeZone);
    throw new RequestRefused({ code: tooMany, parameters: { limit } }, secondsUntil(tomorrow, at));
  }
  let isStored = false;
  try {
    const [placeNames, incident] = await Promise.all([
      placeNamesOf(place, registry),
      sameIncidentOf(sent, { office: receiver.id, naming }, findIncident),
    ]);
    const received = { receiver: receiver.id, naming };
    const accepted = {
      sent,
      category,
      ...received,
      rules,
      at,
      day,
      // With a contact it is a ticket like any other: nobody could be told of a smoke ticket.
      isSmoke: sent.contact === undefined && isSmokeKey(serverKeys, intake.idempotencyKey),
      seed,
      ...(place !== undefined && { place }),
      placeNames,
      salt: salt(),
      contactSalt: salt(),
      originRank: originRankOf(taken.sentBefore),
    };
    const stored = await storeNewTicket(ports, serverKeys, {
      ...accepted,
      ...(incident !== undefined && { incident }),
      ...(understood !== undefined && { understood }),
      ...(desk !== undefined && { desk }),
    });
    isStored = stored.outcome === 'stored';
    return stored;
  } finally {
    if (!isStored) await taken.giveBack();
  }
}

/** What was suggested before it was sent, as its event states it. */
async function statedBy(
  { understood }: NewTicket,
  registry: Pick<Registry, 'categories'>,
): Promise<StatedSuggestion | undefined> {
  return understood && statedSuggestion(understood, await registry.categories());
}

/**
 * What becomes of a "me too". It is about nobody: who complains about a person is compared with no other. The ticket is
 * received in any case.
 */
async function sameIncidentOf(
  { sameAs: mark, kind, category, aboutHead, aboutOfficer, officerName }: NewTicket,
  { office, naming }: { readonly office: string; readonly naming: ReceivedBy['naming'] },
  find: FindIncident | undefined,
): Promise<SameIncident | undefined> {
  if (mark === undefined || find === undefined) return undefined;
  const isNamed = aboutOfficer !== undefined || officerName !== undefined || naming.unboundName === true;
  const isAboutSomebody = aboutHead || isNamed;
  const incident = isAboutSomebody ? undefined : await find(mark, { office, category, kind });
  return incident === undefined ? { sameAsGone: true } : { sameAs: incident };
}

/**
 * In which shares a ticket counts: that of its source, of its mailbox, and of the phone that it comes from. A phone that somebody
 * typed is not used up by that: its owner sends as many as before. Source: docs/rules.md, Tickets of a day.
 */
function sharesOf(
  { sent: { channel, contact: { phone, email } = {} }, source, perDay, tooMany }: Intake,
  keys: ServerKeys,
  day: string,
  policy: Policy,
  network: ProvenNetwork | undefined,
): readonly LimitedShare[] {
  const ofSource: LimitedShare = {
    by: 'source',
    hash: sourceHashOf(keys, day, source),
    day,
    limit: Math.min(perDay(policy), network?.receivedBelow ?? Infinity),
    tooMany,
  };
  const ofContact = { day, limit: policy.ticketsPerDay.perPhone };
  const ofPhone = (hash: string): LimitedShare => ({
    ...ofContact,
    by: 'phone',
    hash,
    tooMany: 'too-many-tickets-of-phone',
  });
  const ofEmail = (hash: string): LimitedShare => ({
    ...ofContact,
    by: 'email',
    hash,
    tooMany: 'too-many-tickets-of-email',
  });
  return [
    ...(phone === undefined || !isPhoneConfirmed({ channel })
      ? []
      : [ofPhone(phoneHashOf(keys, day, phone))]),
    ...(email === undefined ? [] : [ofEmail(emailHashOf(keys, day, email))]),
    ofSource,
  ];
}
