import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { errorOfCall, errorOfStamp } from '../../domain/casework/acts/desk-stamp.ts';
import type { ArrivalAtDesk } from '../../domain/casework/acts/submit.ts';
import type { DeskDay, DeskEntry } from '../../domain/ticketing/tickets/desk-entries.ts';
import { isSmokeKey } from '../../domain/ticketing/tickets/smoke-ticket.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { seedOf, sourceHashOf } from '../tickets/request-hashes.ts';
import { institutionsById } from '../institutions-by-id.ts';
import type { NewTicket } from './new-ticket.ts';
import { receiptOf, type TicketReceipt } from './receipt.ts';
import { receiveTicket, type IntakePorts } from './receive-ticket.ts';
import { countsWithEntry } from './counts-with-entry.ts';
import { deskScribe } from './desk-scribe.ts';
import { numberTried } from './store-new-ticket.ts';
import { slipOf } from './slip.ts';

/** A ticket as an officer writes it down: how it came, and when. */
interface NewDeskTicket extends Omit<NewTicket, 'channel'>, ArrivalAtDesk {}

interface TicketWrittenDown {
  readonly ticket: NewDeskTicket;
  readonly officer: PresentOfficer;
  readonly idempotencyKey: string;
  /** The language of the receipt, not that of the slip. */
  readonly language: Language;
  readonly log: Log;
}

interface DeskTicketSubmitted {
  readonly receipt: Omit<TicketReceipt, 'secret'>;
  /**
   * To be printed: the only place of the receipt secret. Absent where the ticket had come by an earlier try of the request:
   * whoever wrote it down is told its secret once.
   */
  readonly slip?: string;
}

type DeskPorts = IntakePorts & Pick<Container, 'accessPoints' | 'deskEntries'>;

/**
 * Receives what an officer writes down for somebody who came, or from a letter. The officer is its scribe and
 * never handles it. The receipt secret stands in the slip alone, which is printed, and is told to the officer once: who
 * repeats the request, however honestly, gets the receipt without it. Source: docs/design/intake.md, What a desk prints.
 */
export async function submitDeskTicket(
  ports: DeskPorts,
  { ticket: writtenDown, officer, idempotencyKey, language, log }: TicketWrittenDown,
): Promise<DeskTicketSubmitted> {
  const { registry, accessPoints, counts, deskEntries } = ports;
  const { way, receivedAt, calledBack } = writtenDown;
  const scribe = deskScribe(officer.id);
  const ownKey = `${scribe} ${idempotencyKey}`; // another officer's key is another key
  const written = await entryOf(ports, writtenDown, { scribe, ownKey });
  const withEntry = { ...ports, counts: countsWithEntry(counts, deskEntries, written.entry) };
  const { isNew, ...received } = await receiveTicket(withEntry, {
    sent: { ...writtenDown, channel: 'desk' },
    idempotencyKey: ownKey,
    desk: {
      by: { actor: 'officer', officer: officer.id, institution: officer.institution },
      desk: { way, receivedAt, calledBack },
    },
    source: scribe,
    perDay: ({ limits }) => limits.desk.ticketsPerDay,
    tooMany: 'too-many-desk-tickets',
    check: (at, rules) => requireArrival(writtenDown, at, rules),
    log,
  });
  const { ticket, event, secret } = received;
  if (isNew) await correctEntry(ports, written, ticket.number, log);
  const { holder } = event.after;
  const [receipt, { next }, institutionOf, { timeZone }] = await Promise.all([
    receiptOf(received, registry, language),
    receiptOf(received, registry, ticket.language),
    institutionsById(registry, [holder]),
    registry.calendar(),
  ]);
  const withoutSecret = { receipt: omit(receipt, 'secret') };
  if (!isNew) return withoutSecret;
  const institution = institutionOf(holder);
  return {
    ...withoutSecret,
    slip: slipOf({ ticket, way, secret, institution, next, timeZone, accessPoints }),
  };
}

/** What is written down of a ticket with the count of its officer's day: the number that it tries first. */
interface WrittenEntry {
  readonly day: DeskDay;
  readonly entry: DeskEntry;
}

async function entryOf(
  { registry, keys, hashing, now }: DeskPorts,
  { contact }: NewDeskTicket,
  { scribe, ownKey }: { readonly scribe: string; readonly ownKey: string },
): Promise<WrittenEntry> {
  const at = now();
  const [serverKeys, { timeZone }] = await Promise.all([keys(), registry.calendar()]);
  const day = localDateAt(at, timeZone);
  const isSmoke = contact === undefined && isSmokeKey(serverKeys, ownKey);
  return {
    day: { by: 'source', day, hash: sourceHashOf(serverKeys, day, scribe) },
    entry: { at, number: numberTried(serverKeys, { seed: seedOf(hashing, ownKey), day, isSmoke }, 0) },
  };
}

/** Where its first number was taken, the entry gets the one that it has. Where that fails, the log says so: the ticket is stored. */
async function correctEntry(
  { deskEntries }: DeskPorts,
  { day, entry }: WrittenEntry,
  number: string,
  log: Log,
): Promise<void> {
  if (entry.number === number) return;
  try {
    await deskEntries.renumber(day, entry, number);
  } catch (error) {
    log.warn('entry-not-renumbered', { number }, error);
  }
}

function requireArrival({ way, receivedAt, calledBack }: ArrivalAtDesk, at: Instant, rules: TimeRules): void {
  const ofStamp = errorOfStamp(receivedAt, at, rules);
  const ofCall = calledBack && errorOfCall(calledBack, { way, receivedAt }, at);
  const fields = [
    ...(ofStamp === undefined ? [] : [{ path: ['receivedAt'], code: ofStamp }]),
    ...(ofCall === undefined ? [] : [{ path: ['calledBack', 'at'], code: ofCall }]),
  ];
  if (fields.length > 0) throw new RequestRefused({ code: 'invalid-request', fields });
}
