import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { RateLimiter } from '../../domain/foundation/rate-limits/rate-limiter.ts';
import { judgedBelow, sharedCounts } from '../../domain/foundation/rate-limits/rate-limits.ts';
import { codeNotice } from '../../domain/messaging/notices/code-notice.ts';
import type { CodeRequest } from '../../domain/messaging/notices/code-requests.ts';
import { noCodes } from '../../domain/foundation/rate-limits/pass-codes.ts';
import { secretNotice } from '../../domain/messaging/notices/secret-notice.ts';
import type { DailyShare } from '../../domain/ticketing/tickets/daily-counts.ts';
import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { aReminderOf, aReplyTo } from '../../test/builders/submission.ts';
import type { AccessPath } from './access-path.ts';
import { lastBefore } from '../../test/builders/dynamodb/pages.ts';
import { firstMoment, submissionAt } from './stored-tickets.ts';

const longAfter = plusSeconds(firstMoment, 5 * 365 * 86_400);

/** A thousand tickets fill a hundred pages of two in one shard. */
const smallPage = 2;

/** Stores the ticket of this place, with so many events: the submission and reminders. */
async function aTicketWithEvents(tickets: TicketStore, place: number, events: number): Promise<Ticket> {
  const submission = submissionAt(place);
  await tickets.submit(submission);
  let { ticket } = submission;
  for (let reminder = 1; reminder < events; reminder += 1) {
    const change = aReminderOf(ticket, 3600 * reminder);
    await tickets.save(change);
    ticket = change.ticket;
  }
  return ticket;
}

/** Stores the ticket of this place, and replies to it, five a day. */
async function aTicketOfMessages(tickets: TicketStore, place: number, events: number): Promise<Ticket> {
  const submission = submissionAt(place);
  await tickets.submit(submission);
  let { ticket } = submission;
  for (let version = 2; version <= events; version += 1) {
    const change = aReplyTo(ticket, { message: `Ujumbe wa ${version}: bado tunasubiri maji.` });
    const at = plusSeconds(ticket.submittedAt, Math.floor(version / 5) * 86_400 + version);
    await tickets.save({ ...change, event: { ...change.event, at, request: `ombi-${version}` } });
    ticket = change.ticket;
  }
  return ticket;
}

const aTicketWithHistory = (tickets: TicketStore, place: number): Promise<Ticket> =>
  aTicketWithEvents(tickets, place, 3);

async function readHour(tickets: TicketStore, hour: number): Promise<void> {
  const from = plusSeconds(firstMoment, (hour - 1) * 3600);
  let read = 0;
  for await (const { version } of tickets.eventsBetween(from, plusSeconds(from, 3600))) read += version;
  if (read === 0) throw new Error(`Nothing happened in hour ${hour}.`);
}

const hashOf = (of: string, place: number): string => `${of} ${place}`;

const takeAll = ({ rateLimiter }: { readonly rateLimiter: RateLimiter }, place: number) =>
  Promise.all(
    sharedCounts.map((of) =>
      rateLimiter.take({ of, hash: hashOf(of, place) }, judgedBelow(of, 0), firstMoment),
    ),
  );

const inVain = (place: number) => ({
  number: submissionAt(place).ticket.number,
  hash: `namba-${String(place).padStart(58, '0')}`,
  at: firstMoment,
});

const codeAskedFor = (place: number): CodeRequest => ({
  hash: hashOf('code', place),
  at: firstMoment,
  before: noCodes,
  after: { ...noCodes, sent: 1, sentAt: firstMoment },
});

const share = (place: number): DailyShare => ({
  by: 'phone',
  hash: `simu-${String(place).padStart(59, '0')}`,
  day: '2026-11-24',
  limit: 10,
});

export const ticketPaths: readonly AccessPath[] = [
  {
    name: 'send a ticket, with a phone',
    table: 'tickets',
    how: 'TransactWriteItems: idempotency record, head, event, texts; contact and listing in identities',
    ready: (_, place) => Promise.resolve((stores) => stores.tickets.submit(submissionAt(place))),
  },
  {
    name: 'count a ticket of a phone, or of an address',
    table: 'tickets',
    how: 'UpdateItem of the counter under its limit, ADD',
    ready: (_, place) => Promise.resolve((stores) => stores.counts.take(share(place), firstMoment)),
  },
  {
    name: 'ask what a key was used for',
    table: 'tickets',
    how: 'GetItem of the idempotency record, strong',
    ready: async ({ tickets }, place) => {
      const submission = submissionAt(place);
      await tickets.submit(submission);
      return (stores) => stores.tickets.submittedUnder(submission.idempotency.seed);
    },
  },
  {
    name: 'send it again (same key)',
    table: 'tickets',
    how: 'the same, refused; then GetItem of the idempotency record, strong',
    ready: async ({ tickets }, place) => {
      await tickets.submit(submissionAt(place));
      return (stores) => stores.tickets.submit(submissionAt(place));
    },
  },
  {
    name: 'load a head, with the newest event that it is held against',
    table: 'tickets',
    how: 'Query TICKET#n from HEAD backwards, 3 items, strong',
    ready: async ({ tickets }, place) => {
      await tickets.submit(submissionAt(place));
      return (stores) => stores.tickets.load(submissionAt(place).ticket.number);
    },
  },
  {
    name: 'open a ticket: head, 3 events, texts',
    table: 'tickets',
    how: 'Query TICKET#n, strong',
    ready: async ({ tickets }, place) => {
      const { number } = await aTicketWithHistory(tickets, place);
      return (stores) => stores.tickets.open(number);
    },
  },
  ...[20, 200].flatMap((events): readonly AccessPath[] => [
    {
      name: `open a ticket of ${events} events`,
      table: 'tickets',
      how: 'Query TICKET#n from its end, 24 items; Query from HEAD backwards, 22; Query ATTACHMENT#; all strong',
      ready: async ({ tickets }, place) => {
        const { number } = await aTicketOfMessages(tickets, place, events);
        return (stores) => stores.tickets.open(number);
      },
    },
    {
      name: `what an act on a ticket of ${events} events is decided on`,
      table: 'tickets',
      how: 'Query TICKET#n from HEAD backwards, 18 items, strong',
      ready: async ({ tickets }, place) => {
        const { number } = await aTicketOfMessages(tickets, place, events);
        return (stores) => stores.tickets.history(number);
      },
    },
  ]),
  {
    name: 'an older page of 20 events, with what was written',
    table: 'tickets',
    how: 'Query TICKET#n, EVENT# between two versions, and TEXT# between them, both strong',
    ready: async ({ tickets }, place) => {
      const { number } = await aTicketOfMessages(tickets, place, 200);
      return (stores) => stores.tickets.pageBefore(number, 181);
    },
  },
  {
    name: 'save a change with which a snapshot is taken',
    table: 'tickets',
    how: 'Query TICKET#n from HEAD backwards; TransactWriteItems: head under its version, event, snapshot',
    ready: async ({ tickets }, place) => {
      const ticket = await aTicketOfMessages(tickets, place, 191);
      return (stores) => stores.tickets.save(aReplyTo(ticket, { message: 'Bado tunasubiri.' }));
    },
  },
  {
    name: 'its 3 events alone',
    table: 'tickets',
    how: 'Query TICKET#n, begins_with EVENT#, strong',
    ready: async ({ tickets }, place) => {
      const { number } = await aTicketWithHistory(tickets, place);
      return (stores) => stores.tickets.eventsOf(number);
    },
  },
  {
    name: 'a page of 50 of the 52 events of a ticket',
    table: 'tickets',
    how: 'Query TICKET#n, EVENT#version and those after it, strong',
    ready: async ({ tickets }, place) => {
      const { number } = await aTicketWithEvents(tickets, place, 52);
      return (stores) => stores.tickets.eventsAfter(number, 1, 50);
    },
  },
  {
    name: 'the name that a citizen wrote, to be compared',
    table: 'tickets',
    how: 'GetItem TICKET#n TEXT#SUBMISSION, strong',
    ready: async ({ tickets }, place) => {
      const submission = submissionAt(place);
      await tickets.submit(submission);
      return (stores) => stores.tickets.textsOf(submission.ticket.number);
    },
  },
  {
    name: 'what was written with one event',
    table: 'tickets',
    how: 'GetItem TICKET#n TEXT#version, strong',
    ready: async ({ tickets }, place) => {
      const submission = submissionAt(place);
      await tickets.submit(submission);
      const change = aReplyTo(submission.ticket, { message: 'Bomba limebadilishwa, maji yamerudi.' });
      await tickets.save(change);
      return (stores) => stores.tickets.writtenWith(change.event);
    },
  },
  {
    name: 'save a change that moves the wake time',
    table: 'tickets',
    how: 'TransactWriteItems: head under its version, event',
    ready: async ({ tickets }, place) => {
      const ticket = await aTicketWithHistory(tickets, place);
      return (stores) => stores.tickets.save(aReminderOf(ticket, 10_800));
    },
  },
  {
    name: 'what is due, 100 a page, page 1',
    table: 'tickets',
    how: 'Query GSI1 WAKE#shard, before a time, eventual',
    ready: () => Promise.resolve((stores) => stores.tickets.dueBefore(longAfter, 0, 100)),
  },
  {
    name: 'what is due, 2 a page, page 1',
    table: 'tickets',
    how: 'the same',
    ready: () => Promise.resolve((stores) => stores.tickets.dueBefore(longAfter, 0, smallPage)),
  },
  {
    name: 'what is due, 2 a page, page 100',
    table: 'tickets',
    how: 'the same, from after an entry',
    ready: async ({ tickets }) => {
      const after = await lastBefore(100, smallPage, (limit) => tickets.dueBefore(longAfter, 0, limit));
      return (stores) => stores.tickets.dueBefore(longAfter, 0, smallPage, after);
    },
  },
  {
    name: 'the events of an hour (10), hour 1',
    table: 'tickets',
    how: 'Query GSI2 HOUR#h#shard for each shard, eventual; BatchGetItem of the events, strong',
    ready: () => Promise.resolve((stores) => readHour(stores.tickets, 1)),
  },
  {
    name: 'the events of an hour (10), hour 100',
    table: 'tickets',
    how: 'the same',
    ready: () => Promise.resolve((stores) => readHour(stores.tickets, 100)),
  },
  {
    name: 'count a guess before it is judged',
    table: 'tickets',
    how: 'UpdateItem of each of the three counts, ADD where it is below its bound',
    ready: (_, place) => Promise.resolve((stores) => takeAll(stores, place)),
  },
  {
    name: 'give a right guess back',
    table: 'tickets',
    how: 'UpdateItem of the same, ADD -1',
    ready: async (before, place) => {
      await takeAll(before, place);
      return (stores) =>
        Promise.all(sharedCounts.map((of) => stores.rateLimiter.giveBack({ of, hash: hashOf(of, place) })));
    },
  },
  {
    name: 'count a guess of a known device',
    table: 'tickets',
    how: 'UpdateItem of its own count, ADD where it is below its bound; given back by one more',
    ready: (_, place) =>
      Promise.resolve(({ rateLimiter }) =>
        rateLimiter.take({ of: 'device', hash: hashOf('device', place) }, 10, firstMoment),
      ),
  },
  {
    name: 'mark a proof of work as spent',
    table: 'tickets',
    how: 'PutItem SPENT-PROOF#name where there is none',
    ready: (_, place) =>
      Promise.resolve(({ rateLimiter }) => rateLimiter.spend(hashOf('proof', place), firstMoment)),
  },
  {
    name: 'put down a request for a new secret that brings one',
    table: 'tickets',
    how: 'GetItem SECRETS#n HEAD, strong; TransactWriteItems: secret on the head, record and its head; notice in outbox',
    ready: async ({ tickets }, place) => {
      const submission = submissionAt(place);
      await tickets.submit(submission);
      const { ticket } = submission;
      const fresh = { generation: 1, key: '1' };
      const replacement = {
        replaces: 0,
        secret: { ...fresh, hash: 'b'.repeat(64), replacedAt: firstMoment },
        notice: secretNotice(ticket, 'sms', fresh, firstMoment),
      };
      return (stores) => stores.secrets.putDown({ ...inVain(place), replacement });
    },
  },
  {
    name: 'the same, when it brings nothing',
    table: 'tickets',
    how: 'the same, at stand-ins that expire',
    ready: (_, place) => Promise.resolve((stores) => stores.secrets.putDown(inVain(place))),
  },
  {
    name: 'look how the codes by SMS of a number stand',
    table: 'tickets',
    how: 'GetItem PASS-CODES#hash, strong',
    ready: async ({ codeRequests }, place) => {
      await codeRequests.putDown(codeAskedFor(place));
      return ({ passCodes }) => passCodes.ofDay(hashOf('code', place));
    },
  },
  {
    name: 'count a secret that a code lets be judged',
    table: 'tickets',
    how: 'UpdateItem of the same, ADD where that code is in force; used up by one more',
    ready: async ({ codeRequests }, place) => {
      await codeRequests.putDown(codeAskedFor(place));
      return ({ passCodes }) => passCodes.take(hashOf('code', place), 0);
    },
  },
  {
    name: 'put down a request for a code that brings one',
    table: 'tickets',
    how: 'TransactWriteItems: how the codes stand, as they were read; notice in outbox',
    ready: (_, place) => {
      const { ticket } = submissionAt(place);
      const asked = { at: firstMoment, day: '2026-11-24', until: firstMoment, key: '1' };
      const request = codeAskedFor(place);
      const notice = codeNotice(ticket, request.after, asked);
      return Promise.resolve(({ codeRequests }) => codeRequests.putDown({ ...request, notice }));
    },
  },
  {
    name: 'the same, when it brings none',
    table: 'tickets',
    how: 'the same, with an item that expires in the place of the notice',
    ready: (_, place) => Promise.resolve(({ codeRequests }) => codeRequests.putDown(codeAskedFor(place))),
  },
  {
    name: 'the contact of a citizen',
    table: 'identities',
    how: 'GetItem TICKET#n CONTACT, strong',
    ready: async ({ tickets }, place) => {
      await tickets.submit(submissionAt(place));
      return (stores) => stores.vault.contactOf(submissionAt(place).ticket.number);
    },
  },
  {
    name: 'the address or the phone of an officer',
    table: 'identities',
    how: 'GetItem OFFICERS#shard OFFICER#id, eventual',
    ready: () => Promise.resolve((stores) => stores.officers.emailOf('katibu')),
  },
];
