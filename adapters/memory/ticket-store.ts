import { isDeepStrictEqual } from 'node:util';
import type { Submissions, Submitted } from '../../domain/audit/receipt-proof.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Change, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { takenOutBy } from '../../domain/analytics/similarity/taken-out.ts';
import {
  eventsPerSnapshot,
  historySince,
  snapshotOf,
  takesSnapshot,
  type Snapshot,
} from '../../domain/ticketing/tickets/snapshot.ts';
import {
  eventsPerPage,
  type ChangeToSave,
  type CommittedEvent,
  type ContactLeft,
  type DueTicket,
  type StateAlarm,
  type HistoryPage,
  type IdempotencyRecord,
  type PhoneSettled,
  type Submission,
  type SubmitOutcome,
  type TicketFile,
  type TicketHistory,
  type TicketStore,
  type TicketTexts,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Written, WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { verifyState } from '../../domain/ticketing/tickets/verified-state.ts';
import type { StoredChain } from '../../domain/audit/integrity-check.ts';
import type { StoredEntry } from '../../domain/audit/chain.ts';
import { commitmentTo } from '../../domain/audit/commitment.ts';
import { commitmentToSecret } from '../../domain/audit/secret-commitment.ts';
import type { FactsOf } from '../../domain/ticketing/tickets/facts.ts';
import { firstGeneration, type SecretCommitment } from '../../domain/ticketing/tickets/receipt-secret.ts';
import { lostOf, type StoredText } from '../../domain/audit/verify-texts.ts';
import { submissionIn } from '../../domain/ticketing/tickets/history.ts';
import type { LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import { hashing } from '../crypto/hashing.ts';
import { eventEntry } from '../dynamodb/items/event-item.ts';
import { linkOfEvent } from '../dynamodb/items/links.ts';
import { MemoryAttachmentStore } from './attachment-store.ts';
import { MemoryComparableTickets } from './comparable-tickets.ts';
import { MemoryIdentityRequests } from './identity-requests.ts';
import { MemoryIdentityVault } from './identity-vault.ts';
import { MemoryPhoneTickets } from './phone-tickets.ts';
import { Scheduler } from './scheduler.ts';

/** What was written with an act, with the salt of its commitment. */
type SaltedParts = Pick<Written, 'salt' | 'parts'>;

/** As the record sees it: of a first receipt secret what its hash gives. */
const secretOnExport = ({ number, secret }: Ticket): Ticket['secret'] =>
  secret.generation === firstGeneration
    ? { ...secret, hash: commitmentToSecret(number, secret.hash, hashing) }
    : secret;

interface Stored {
  /** The receipt secrets that took the place of others. */
  readonly replaced?: readonly Ticket['secret'][];
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  /** Undefined: somebody removed them. */
  readonly texts?: TicketTexts | undefined;
  readonly salt: string;
  readonly written: ReadonlyMap<number, SaltedParts>;
  readonly snapshot?: Snapshot;
}

export interface MemoryTicketStoreOptions {
  readonly scheduler?: Scheduler;
  /** Where contacts go. */
  readonly vault?: MemoryIdentityVault;
  /** Where tickets are listed by the phone that they came with. */
  readonly phoneTickets?: MemoryPhoneTickets;
  /** Where requests to reveal identities are listed. */
  readonly requests?: MemoryIdentityRequests;
  /** Where tickets are found that others are compared with. */
  readonly comparable?: MemoryComparableTickets;
  /** What else lies in the partition of a ticket. */
  readonly attachments?: MemoryAttachmentStore;
  readonly alarm?: StateAlarm;
}

/** Tickets in memory, with every outcome and fault of the real store. What it gives can't change what it holds. */
export class MemoryTicketStore implements TicketStore, Submissions {
  readonly wakeShards = 2;
  readonly #scheduler: Scheduler;
  readonly #vault: MemoryIdentityVault;
  readonly #phoneTickets: MemoryPhoneTickets;
  readonly #requests: MemoryIdentityRequests;
  readonly #comparable: MemoryComparableTickets;
  readonly #attachments: MemoryAttachmentStore;
  readonly #alarm: StateAlarm;
  readonly #tickets = new Map<string, Stored>();
  readonly #records = new Map<string, IdempotencyRecord>();

  constructor({
    scheduler = new Scheduler(),
    vault = new MemoryIdentityVault(),
    phoneTickets = new MemoryPhoneTickets(),
    requests = new MemoryIdentityRequests(),
    comparable = new MemoryComparableTickets(),
    attachments = new MemoryAttachmentStore(),
    alarm = () => undefined,
  }: MemoryTicketStoreOptions = {}) {
    this.#scheduler = scheduler;
    this.#vault = vault;
    this.#phoneTickets = phoneTickets;
    this.#requests = requests;
    this.#comparable = comparable;
    this.#attachments = attachments;
    this.#alarm = alarm;
  }

  submit(submission: Submission): Promise<SubmitOutcome> {
    return this.#scheduler.write(() => this.#submit(structuredClone(submission)));
  }

  #submit({
    ticket,
    event,
    texts,
    salt,
    contact,
    phoneMark,
    comparable,
    idempotency,
  }: Submission): SubmitOutcome {
    const record = this.#records.get(idempotency.seed);
    if (record !== undefined) return { outcome: 'repeated', record };
    if (this.#tickets.has(ticket.number)) return { outcome: 'number-taken' };
    const { seed, ...rest } = idempotency;
    this.#records.set(seed, { v: 1, number: ticket.number, ...rest });
    const lastHash = linkOfEvent(event).hash;
    this.#tickets.set(ticket.number, {
      ticket: { ...ticket, lastHash },
      texts,
      salt,
      events: [event],
      written: new Map(),
    });
    if (contact !== undefined) this.#vault.keep(contact);
    if (phoneMark !== undefined) this.#phoneTickets.list(phoneMark, ticket);
    if (comparable !== undefined) this.#comparable.put(comparable);
    return { outcome: 'stored' };
  }

  submissionOf(number: string): Promise<Submitted | undefined> {
    return this.#scheduler.read(() => {
      const { events: [event] = [], texts, salt } = this.#tickets.get(number) ?? {};
      if (event === undefined) return undefined;
      const salted = texts !== undefined && salt !== undefined && { salt };
      return { number, at: event.at, entry: eventEntry(event), hash: linkOfEvent(event).hash, ...salted };
    });
  }

  submittedUnder(seed: string): Promise<IdempotencyRecord | undefined> {
    return this.#scheduler.read(() => this.#records.get(seed));
  }

  save(change: ChangeToSave): Promise<'saved' | 'stale'> {
    return this.#scheduler.write(() => this.#save(structuredClone(change)));
  }

  #save({ contact, phoneSettled, besides, ...change }: ChangeToSave): 'saved' | 'stale' {
    const { number, version } = change.event;
    const same = this.#tickets.get(number)?.events.find((event) => event.version === version);
    if (isDeepStrictEqual(same, change.event)) return 'saved';
    const changes = besides === undefined ? [change] : [change, besides];
    if (!changes.every((each) => this.#isCurrent(each))) return 'stale';
    for (const each of changes) this.#put(each);
    if (contact !== undefined) this.#leave(change.ticket, contact);
    if (phoneSettled !== undefined) this.#settlePhone(change.ticket, phoneSettled);
    return 'saved';
  }

  #leave(ticket: Ticket, { phoneMark, ...contact }: ContactLeft): void {
    this.#vault.leave(ticket.number, contact);
    if (phoneMark !== undefined) this.#phoneTickets.list(phoneMark, ticket);
  }

  #settlePhone(ticket: Ticket, { marks, isTheirs }: PhoneSettled): void {
    this.#phoneTickets.unlist(marks, ticket);
    if (isTheirs) this.#phoneTickets.list(marks[0], ticket);
  }

  #isCurrent({ before, event }: Change): boolean {
    const stored = this.#tickets.get(event.number);
    if (stored?.ticket.version !== before.version) return false;
    if (stored.events.some(({ version }) => version === event.version)) return false;
    const { lastHash = stored.ticket.lastHash } = before;
    return stored.ticket.lastHash === lastHash;
  }

  #put({ before, ticket, event, written, listing }: Change): void {
    const stored = this.#tickets.get(event.number);
    if (stored === undefined) return;
    const snapshot = takesSnapshot(event.version)
      ? snapshotOf([...decidingIn(stored, eventsPerSnapshot), event])
      : undefined;
    this.#tickets.set(event.number, {
      ...stored,
      ticket: {
        ...ticket,
        secret: stored.ticket.secret, // no act changes it
        lastHash: linkOfEvent(event, stored.ticket.lastHash).hash,
      },
      events: [...stored.events, event],
      ...(snapshot && { snapshot }),
      ...(written && { written: new Map(stored.written).set(event.version, written) }),
    });
    if (listing !== undefined) this.#requests.list(event.number, listing);
    const takenOut = takenOutBy({ before, ticket });
    if (takenOut !== undefined) this.#comparable.put(takenOut);
  }

  /** As a request for a new secret does it: no version and no event. False: another secret is in force. */
  replaceSecret(number: string, replaces: number, secret: Ticket['secret']): boolean {
    const stored = this.#tickets.get(number);
    if (stored?.ticket.secret.generation !== replaces) return false;
    const replaced = [...(stored.replaced ?? []), secret];
    this.#tickets.set(number, { ...stored, replaced, ticket: { ...stored.ticket, secret } });
    return true;
  }

  state(number: string): Promise<Ticket | undefined> {
    return this.#scheduler.read(() => structuredClone(this.#tickets.get(number)?.ticket));
  }

  isStateDisputed(number: string, state: Ticket | undefined): Promise<boolean> {
    return this.#scheduler.read(() => {
      const event = this.#tickets.get(number)?.events.find(({ version }) => version === state?.version);
      return state !== undefined && (event === undefined || verifyState(state, [event]).fields.length > 0);
    });
  }

  secretCommitment(number: string, state: Ticket | undefined): Promise<SecretCommitment> {
    return this.#scheduler.read(() => {
      const stored = this.#tickets.get(number);
      if (state === undefined || stored === undefined) return 'missing';
      const { generation } = state.secret;
      const replaced = stored.replaced?.find((secret) => secret.generation === generation);
      if (generation > firstGeneration)
        return replaced === undefined
          ? 'missing'
          : { key: replaced.key, matches: (hash) => hash === replaced.hash };
      const [submission] = stored.events;
      const { secretKey: key, secretCommitment } = (submission?.facts ?? {}) as FactsOf<'submit'>;
      if (secretCommitment === undefined) return 'unsaid';
      return { key, matches: (hash) => commitmentToSecret(number, hash, hashing) === secretCommitment };
    });
  }

  load(number: string): Promise<Ticket | undefined> {
    return this.#scheduler.read(() => {
      const stored = this.#tickets.get(number);
      return stored && structuredClone(this.#held(stored).ticket);
    });
  }

  /** The head as it is gone by. */
  #held({ ticket, events }: Stored): Pick<TicketHistory, 'ticket' | 'disputed'> {
    const { fields, ...held } = verifyState(ticket, events);
    if (fields.length > 0) this.#alarm({ number: ticket.number, fields });
    return held;
  }

  open(number: string): Promise<TicketFile | undefined> {
    return this.#scheduler.read(() => {
      const stored = this.#tickets.get(number);
      if (stored === undefined) return undefined;
      const { events } = stored;
      return structuredClone({
        ...this.#held(stored),
        events: decidingIn(stored, eventsPerPage),
        texts: textsIn(stored),
        page: pageOf(stored, events.slice(-eventsPerPage)),
        attachments: this.#attachments.standing(number),
      });
    });
  }

  pageBefore(number: string, version: number): Promise<HistoryPage> {
    return this.#scheduler.read(() => {
      const stored = this.#tickets.get(number);
      if (stored === undefined) return { events: [], written: new Map() };
      const before = stored.events.filter((event) => event.version < version);
      return structuredClone(pageOf(stored, before.slice(-eventsPerPage)));
    });
  }

  history(number: string): Promise<TicketHistory | undefined> {
    return this.#scheduler.read(() => {
      const stored = this.#tickets.get(number);
      return (
        stored && structuredClone({ ...this.#held(stored), events: decidingIn(stored, eventsPerSnapshot) })
      );
    });
  }

  eventsOf(number: string): Promise<readonly TicketEvent[]> {
    return this.#scheduler.read(() => structuredClone(this.#tickets.get(number)?.events ?? []));
  }

  eventsAfter(number: string, version: number, limit: number): Promise<readonly TicketEvent[]> {
    return this.#scheduler.read(() => {
      const events = this.#tickets.get(number)?.events ?? [];
      return structuredClone(events.filter((event) => event.version > version).slice(0, limit));
    });
  }

  textsOf(number: string): Promise<TicketTexts | undefined> {
    return this.#scheduler.read(() => structuredClone(this.#tickets.get(number)?.texts));
  }

  writtenWith(event: CommittedEvent): Promise<WrittenParts | LostText | undefined> {
    const { number, version } = event;
    return this.#scheduler.read(() =>
      structuredClone(asWritten(event, this.#tickets.get(number)?.written.get(version))),
    );
  }

  /** What a walk finds of the ticket: the chain of its events, and what lies beside it. */
  chainsOf(number: string): readonly StoredChain[] {
    const stored = this.#tickets.get(number);
    if (stored === undefined) return [];
    const { ticket, events, texts, salt, written } = structuredClone(stored);
    const entries: StoredEntry[] = [];
    for (const event of events) {
      const link = linkOfEvent(event, entries.at(-1)?.hash);
      entries.push({ chain: 'events', number, count: event.version, ...link, entry: eventEntry(event) });
    }
    const textOf = (count: number, parts: object, of: string): StoredText => ({
      chain: 'events',
      number,
      count,
      commitment: commitmentTo({ ...parts }, of, hashing),
    });
    return [
      {
        entries,
        head: { chain: 'events', number, count: ticket.version, hash: ticket.lastHash ?? '' },
        ticketState: { number, says: { ...ticket, secret: secretOnExport(ticket) } },
        files: [],
        texts: [
          ...(texts === undefined ? [] : [textOf(1, texts, salt)]),
          ...[...written].map(([count, parts]) => textOf(count, parts.parts, parts.salt)),
        ],
      },
    ];
  }

  /** As whoever can write the table does it: another head in the place of the one that was stored. */
  tampersWithHead(number: string, forged: (state: Ticket) => Ticket): void {
    const stored = this.#tickets.get(number);
    if (stored !== undefined) this.#tickets.set(number, { ...stored, ticket: forged(stored.ticket) });
  }

  /** Tampers with the texts of a submission: replaces or removes them. */
  tampersWithTexts(number: string, texts?: TicketTexts): void {
    const stored = this.#tickets.get(number);
    if (stored !== undefined) this.#tickets.set(number, { ...stored, texts });
  }

  /** Tampers with what was written with an act. */
  tampersWithWritten(number: string, version: number, parts?: WrittenParts): void {
    const stored = this.#tickets.get(number);
    if (stored === undefined) return;
    const written = new Map(stored.written);
    if (parts === undefined) written.delete(version);
    else written.set(version, { salt: '5a'.repeat(16), ...written.get(version), parts });
    this.#tickets.set(number, { ...stored, written });
  }

  dueBefore(before: Instant, shard: number, limit: number, after?: DueTicket): Promise<readonly DueTicket[]> {
    return this.#scheduler.read(() =>
      [...this.#tickets.values()]
        .map(({ ticket }) => ticket)
        .filter(({ number }) => Number(number) % this.wakeShards === shard)
        .flatMap(({ number, nextWakeAt }) => (nextWakeAt === undefined ? [] : [{ number, nextWakeAt }]))
        .filter((due) => due.nextWakeAt < before && (after === undefined || placeOf(due) > placeOf(after)))
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
        .slice(0, limit),
    );
  }

  async *eventsBetween(from: Instant, until: Instant): AsyncGenerator<TicketEvent, void> {
    const events = await this.#scheduler.read(() => structuredClone([...this.#tickets.values()]));
    yield* events
      .flatMap((stored) => stored.events)
      .filter(({ at }) => at >= from && at < until)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  }
}

/** As the real store reads a history: at least the newest events, and of those before what still decides. */
function decidingIn({ events, snapshot }: Stored, newest: number): readonly TicketEvent[] {
  const from = Math.min(events.length - newest, snapshot?.version ?? 0);
  return historySince(snapshot, events.slice(Math.max(0, from)));
}

function pageOf({ written }: Stored, events: readonly TicketEvent[]): HistoryPage {
  const withWords = events
    .filter(({ type }) => type !== 'submit')
    .map((event) => [event.version, asWritten(event, written.get(event.version))] as const);
  return {
    events,
    written: new Map(
      withWords.flatMap(([version, words]) => (words === undefined ? [] : [[version, words]])),
    ),
  };
}

function asWritten(
  { commitment }: Pick<CommittedEvent, 'commitment'>,
  stored: SaltedParts | undefined,
): WrittenParts | LostText | undefined {
  const given = stored && { commitment: commitmentTo(stored.parts, stored.salt, hashing) };
  return lostOf(commitment, given) ?? stored?.parts;
}

function textsIn({ events, texts, salt }: Stored): TicketTexts | LostText {
  const given = texts && { commitment: commitmentTo({ ...texts }, salt, hashing) };
  return lostOf(submissionIn({ events })?.commitment, given) ?? texts ?? 'missing';
}

const placeOf = ({ nextWakeAt, number }: DueTicket): string => `${nextWakeAt} ${number}`;
