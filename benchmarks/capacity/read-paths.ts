import { type ComparableTicket, mostCompared } from '../../domain/ticketing/tickets/comparable-tickets.ts';
import { listReadsLookedAt, type NewListRead } from '../../domain/audit/list-log.ts';
import { wordedPageSize } from '../../domain/casework/queues/queues.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { firstMoment, submissionAt } from './stored-tickets.ts';
import { aRead, aReason } from '../../test/builders/read.ts';
import type { AccessPath } from './access-path.ts';
import type { Stores } from './stores.ts';

/** Opened three times, the last time for a reason: its number. */
async function aReadTicket({ tickets, reads }: Stores, place: number): Promise<string> {
  const submission = submissionAt(place);
  await tickets.submit(submission);
  const { number } = submission.ticket;
  await reads.record(aRead({ number }));
  await reads.record(aRead({ number }));
  await reads.record(aRead({ number, reason: aReason('Bunge limeuliza.') }));
  return number;
}

/** The tickets of a page, among the first that are stored. */
const aPage = Array.from({ length: wordedPageSize }, (_, place) => submissionAt(place).ticket.number);

const aListOf = (officer: string, at: Instant): NewListRead => ({
  at,
  by: { officer, institution: 'taasisi-kubwa', role: 'officer' },
  queue: 'taasisi-kubwa',
  tickets: aPage,
});

export const readPaths: readonly AccessPath[] = [
  {
    name: 'record that a ticket is opened',
    table: 'tickets',
    how: 'GetItem READS#n HEAD, strong; TransactWriteItems: request, head under its count, read',
    ready: async (stores, place) => {
      const number = await aReadTicket(stores, place);
      return ({ reads }) => reads.record(aRead({ number }));
    },
  },
  {
    name: 'the same with a reason',
    table: 'tickets',
    how: 'the same, and the reason',
    ready: async (stores, place) => {
      const number = await aReadTicket(stores, place);
      return ({ reads }) => reads.record(aRead({ number, reason: aReason('Bunge limeuliza.') }));
    },
  },
  {
    name: 'the newest of its reads, 21 at most',
    table: 'tickets',
    how: 'Query READS#n, READ# from its end, strong',
    ready: async (stores, place) => {
      const number = await aReadTicket(stores, place);
      return ({ reads }) => reads.readsBefore(number, 21);
    },
  },
  {
    name: 'the reasons of these reads',
    table: 'tickets',
    how: 'Query READS#n, TEXT# between their places, strong',
    ready: async (stores, place) => {
      const number = await aReadTicket(stores, place);
      return ({ reads }) => reads.reasonsOf(number, 1, 3);
    },
  },
  {
    name: 'states and subjects of a page of a list, 20 tickets',
    table: 'tickets',
    how: 'BatchGetItem TICKET#n HEAD and TEXT#SUBMISSION, eventual',
    ready: () => Promise.resolve(({ listedTickets }) => listedTickets.contentsOf(aPage)),
  },
  {
    name: 'record that a list showed words of 20 tickets',
    table: 'tickets',
    how: 'GetItem READS#officer@month HEAD, eventual; TransactWriteItems: head under its count, read',
    ready: async ({ listLog }, place) => {
      await listLog.recordList(aListOf(`afisa-${place}`, '2026-11-24T08:10:00Z'));
      return (stores) => stores.listLog.recordList(aListOf(`afisa-${place}`, '2026-11-24T09:10:00Z'));
    },
  },
  {
    name: 'the same within the hour: nothing is written',
    table: 'tickets',
    how: 'GetItem READS#officer@month HEAD, eventual',
    ready: async ({ listLog }, place) => {
      await listLog.recordList(aListOf(`afisa-${place}`, '2026-11-24T09:10:00Z'));
      return (stores) => stores.listLog.recordList(aListOf(`afisa-${place}`, '2026-11-24T09:11:00Z'));
    },
  },
  {
    name: 'in which of the newest 100 pages of a queue a ticket was seen',
    table: 'tickets',
    how: 'Query GSI1 LISTED#queue from its end, eventual',
    ready: async ({ listLog }, place) => {
      const queue = `taasisi-${place}`;
      for (let page = 0; page < listReadsLookedAt; page += 1)
        await listLog.recordList({ ...aListOf(`${queue}-${page}`, '2026-11-24T09:10:00Z'), queue });
      return (stores) => stores.listLog.listsOf(queue, aPage[0] ?? '', '2026-11-24T09:00:00Z');
    },
  },
  {
    name: 'its trail: 1 event and 3 reads',
    table: 'tickets',
    how: 'Query TICKET#n, EVENT# from its end; Query READS#n, READ# from its end; both strong',
    ready: async (stores, place) => {
      const number = await aReadTicket(stores, place);
      return ({ trails }) => trails.trailBefore(number, 50);
    },
  },
  {
    name: 'which officers have it open',
    table: 'tickets',
    how: 'Query PAGES#n, eventual',
    ready: async ({ openPages }, place) => {
      const { number } = submissionAt(place).ticket;
      for (const officer of ['asha', 'juma', 'musa'])
        await openPages.say(number, { officer, since: firstMoment, saidAt: firstMoment });
      return (measured) => measured.openPages.of(number);
    },
  },
  {
    name: "say that an officer's page is open, or was left",
    table: 'tickets',
    how: 'PutItem PAGES#n OFFICER#id',
    ready: (_, place) => {
      const { number } = submissionAt(place).ticket;
      const page = { officer: 'asha', since: firstMoment, saidAt: firstMoment };
      return Promise.resolve(({ openPages }) => openPages.say(number, page));
    },
  },
  {
    name: 'the 500 newest that a ticket is compared with, of 25 words each',
    table: 'tickets',
    how: 'Query ALIKE#office#category from its end, eventual',
    ready: async ({ comparable }, place) => {
      const office = `ofisi-${place}`;
      for (let count = 0; count < mostCompared; count += 1)
        await comparable.keep(aComparedTicket(office, count));
      return (measured) => measured.comparable.openAt(office, 'maji');
    },
  },
  {
    name: 'keep what a ticket is compared by, where it was opened at another office',
    table: 'tickets',
    how: 'PutItem ALIKE#office#category under its version',
    ready: (_, place) =>
      Promise.resolve(({ comparable }) => comparable.keep(aComparedTicket(`ofisi-${place}`, mostCompared))),
  },
];

/** What is kept of a ticket of 25 words. */
const aComparedTicket = (office: string, count: number): ComparableTicket => ({
  number: String(261_100_000_000 + count),
  office,
  category: 'maji',
  kind: 'complaint',
  place: { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-kawe' },
  sentAt: plusSeconds(firstMoment, count),
  version: 1,
  key: '1',
  said: new Map(
    Array.from({ length: 25 }, (_, word) => [
      `${word < 5 ? 't' : 'w'}${(100 + word * 37).toString(36)}`,
      word < 2 ? 'subject' : word < 5 ? 'matter' : 'word',
    ]),
  ),
});
