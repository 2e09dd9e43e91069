import { firstMoment, submissionAt } from './stored-tickets.ts';
import { aRead, aReason } from '../../test/builders/read.ts';
import type { AccessPath } from './access-paths.ts';
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
];
