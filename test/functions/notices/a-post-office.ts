import type { SQSEvent } from 'aws-lambda';
import type { Scheduler, SchedulerOptions } from '../../builders/dynamodb/memory/scheduler.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { later, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import { verifyState } from '../../../domain/ticketing/tickets/verified-state.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { Contact } from '../../../domain/ticketing/tickets/contact.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { isDigestNotice } from '../../../domain/messaging/notices/notice.ts';
import type { OutboxEntry } from '../../../domain/messaging/notices/outbox.ts';
import { receiptSecret } from '../../../domain/ticketing/tickets/receipt-secret.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { aCalendar, local } from '../../builders/calendar.ts';
import { aLineage } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aPolicy } from '../../builders/policy.ts';
import { anEvent, aNumber, type EventDetails } from '../../builders/ticket-event.ts';
import { sealedOnSending } from '../../builders/contact.ts';
import { aStoredTicket } from '../../builders/submission.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { runAs } from '../../builders/system/permitted.ts';
import { System } from '../../builders/system/system.ts';
import { aCall } from '../../builders/call-of.ts';

export const aPhone = '+255754000111';
export const anAddress = 'kanari@example.com';
/** A name that must be seen nowhere but in the vault. */
export const aName = 'Kanari Mwananchi';
const seed = 'seed-of-the-canary';
const key = '2';

/** The submission as intake tells it: its secret derives under the current key. */
export const aSubmission = (details: EventDetails<'submit'> = {}): TicketEvent =>
  anEvent({ facts: { secretKey: key }, ...details });

/** The first receipt secret of the ticket. */
export const theSecret = (number = aNumber): string =>
  receiptSecret(memoryServerKeys(), { key, seed, number, generation: 0 });

export interface PostOfficeDetails {
  readonly policy?: Partial<Policy>;
  readonly recipients?: 'all' | ReadonlySet<string>;
  readonly faults?: SchedulerOptions;
  /** In the place of one with these faults: then no store fails. */
  readonly scheduler?: Scheduler;
  readonly institutions?: readonly Institution[];
  /** Who is on duty at the health centre. */
  readonly onDuty?: readonly string[];
  /** Those on duty who may not handle what is sensitive. */
  readonly untrained?: readonly string[];
  /** Of those, who has no phone. */
  readonly withoutPhone?: readonly string[];
}

const faulty = ['outbox', 'pace', 'vault', 'registry'] as const;

const officers = ['mkuu-kituo', 'mkuu-halmashauri', 'mkuu-wizara', 'mkuu-ikulu', 'katibu', 'zawadi', 'elia'];
export const phoneOfOfficer = (id: string): string => `+2556000002${String(officers.indexOf(id) + 10)}`;

const headed = (id: string) => ({ id, head: { officer: `mkuu-${id}` } });

/** Everything between an event and the phone, in memory and in a time that the test moves. */
export class PostOffice extends System {
  /** Of the tickets that events are about what the vault's contacts are held against. */
  readonly #known = new Map<string, Ticket>();
  readonly #heard: TicketEvent[] = [];

  constructor({
    policy = {},
    recipients = 'all',
    faults = {},
    scheduler,
    institutions,
    onDuty = [],
    untrained = [],
    withoutPhone = [],
  }: PostOfficeDetails = {}) {
    const { institution, above } = aLineage(
      headed('kituo'),
      headed('halmashauri'),
      headed('wizara'),
      headed('ikulu'),
    );
    const tree = institutions ?? [institution, ...above];
    const heads = tree.flatMap(({ id, head }) =>
      head === undefined ? [] : [anOfficer({ id: head.officer, institution: id, roles: ['head'] })],
    );
    const duty = onDuty.map((id) =>
      anOfficer({ id, institution: 'kituo', roles: ['duty-officer'], trained: !untrained.includes(id) }),
    );
    const katibu = anOfficer({ id: 'katibu', institution: 'ikulu', roles: ['oversight'] });
    const content = {
      institutions: tree,
      officers: withHeadings([...heads, ...duty, katibu], tree),
      contacts: [...heads, ...duty, katibu].map(({ id }) => ({
        officer: id,
        email: `${id}@example.go.tz`,
        ...(!withoutPhone.includes(id) && { phone: phoneOfOfficer(id) }),
      })),
      categories: [],
      routing: [],
      policy: aPolicy({ night: { from: '21:00', until: '07:00' }, ...policy }),
      calendar: aCalendar(),
    };
    const startsAt = local('2026-11-24 12:00');
    const ordering = scheduler === undefined ? { faults, faulty } : { scheduler };
    super({ content, recipients, startsAt, ...ordering });
    const load = this.tickets.load.bind(this.tickets);
    this.tickets.load = async (number) => this.#known.get(number) ?? load(number);
    const history = this.tickets.history.bind(this.tickets);
    this.tickets.history = async (number) => (await history(number)) ?? this.#toldBy(number);
    this.knows(aNumber);
  }

  /** The vault has a citizen's contact: a phone, unless the test says otherwise. */
  knows(number: string, contact: Pick<Contact, 'phone' | 'email' | 'originRank'> = { phone: aPhone }): void {
    const kept = { name: aName, ...contact };
    const { salts, digest } = sealedOnSending(kept);
    this.keepsContact({ v: 1, number, seed, ...kept, salts });
    this.#known.set(number, aStoredTicket({ number, contact: digest, phoneConfirmed: true }));
  }

  /** Its citizen leaves that contact is safe, or is not, as an act does it. */
  async saysWhetherSafe(number: string, safe: boolean): Promise<void> {
    const kept = { name: aName, ...(await this.vault.contactOf(number)) };
    const { salts, digest } = sealedOnSending({ ...kept, safe });
    this.keepsContact({ v: 1, number, seed, ...kept, safe, salts });
    this.#known.set(number, aStoredTicket({ number, contact: digest, phoneConfirmed: true }));
  }

  /** Nobody said that the phone of the ticket is theirs. */
  isUnconfirmed(number: string): void {
    const known = this.#known.get(number);
    if (known !== undefined) this.#known.set(number, { ...known, phoneConfirmed: false });
  }

  /** The ticket is from before contacts were committed to. */
  isFromBefore(number: string): void {
    this.#known.set(number, aStoredTicket({ number }));
  }

  /** A ticket as the events say that were heard of it; some of its history may be missing. */
  #toldBy(number: string): TicketHistory | undefined {
    const events = this.#heard
      .filter((event) => event.number === number)
      .toSorted((a, b) => a.version - b.version);
    const newest = events.at(-1);
    if (newest === undefined) return undefined;
    const { holder } = newest.after;
    const before = events.flatMap((event) => [
      event.before?.holder ?? event.after.holder,
      event.after.holder,
    ]);
    const { contact, phoneConfirmed } = this.#known.get(number) ?? {};
    const state = aStoredTicket({
      number,
      ...(contact !== undefined && { contact }),
      ...(phoneConfirmed !== undefined && { phoneConfirmed }),
      sentTo: before[0] ?? holder,
      heldBefore: [...new Set(before)].filter((id) => id !== holder),
    });
    const { ticket } = verifyState({ ...state, version: newest.version }, [newest]);
    return { ticket, events };
  }

  /** Something happens that the queue does not deliver, or not yet. */
  happens(...events: readonly TicketEvent[]): void {
    this.#heard.push(...events);
  }

  /** The queue delivers events, as one batch, to a function that remembers nothing of what was read with other rights; gives the ids of the messages that come again. */
  async hears(...events: readonly (TicketEvent | string)[]): Promise<readonly string[]> {
    this.startsCold();
    this.happens(...events.filter((event) => typeof event !== 'string'));
    const hear = consumer(
      sendNotices,
      () => this.ports,
      () => this.captured.log,
    );
    const batch: SQSEvent = aBatch(...events);
    const { batchItemFailures } = await runAs('send-notices', () => hear(batch, aCall()));
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  }

  /** The schedule runs once, by a function that remembers nothing of what was read with other rights. */
  async runs(millisecondsLeft: () => number = () => 240_000): Promise<void> {
    this.startsCold();
    const run = { log: this.captured.log, millisecondsLeft };
    await runAs('send-due-notices', () => sendDueNotices(this.ports, run));
  }

  /** The hour ends, or the morning comes, in which the last of the digests that wait goes out. */
  async gathers(): Promise<void> {
    const waiting = this.notices
      .filter(({ notice, state }) => isDigestNotice(notice) && state === 'pending')
      .map(({ nextAttemptAt = this.now }) => nextAttemptAt);
    this.now = waiting.reduce((a, b) => later(a, b), this.now);
    await this.runs();
  }

  passes(seconds: number): void {
    this.now = plusSeconds(this.now, seconds);
  }

  /** What became of the notices to a recipient, `received sent`. */
  statesOf(recipient: OutboxEntry['notice']['recipient']): readonly string[] {
    return this.notices
      .filter(({ notice }) => notice.recipient === recipient)
      .map(({ notice, state, reason }) => [notice.template, state, reason].filter(Boolean).join(' '));
  }
}
