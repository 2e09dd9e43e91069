import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainEntries } from '../../domain/audit/checkpoint-store.ts';
import type { Entry } from '../../domain/audit/chain.ts';
import { millisecondsOf, plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';

/** So many entries of tickets, evenly over so many seconds: each ticket has one in each turn. */
export interface Story {
  readonly entries: number;
  readonly seconds: number;
  readonly tickets: number;
}

const began: Instant = '2026-11-24T06:00:00Z';

export const endOfStory = ({ seconds }: Story): Instant => plusSeconds(began, seconds);
export const numberInStory = (ticket: number): string => `26${String(ticket).padStart(10, '0')}`;
export const countInStory = (place: number, { tickets }: Story): number => Math.floor(place / tickets) + 1;
const dateOf = (place: number, { entries, seconds }: Story): Instant =>
  plusSeconds(began, Math.floor((place * seconds) / entries));

/** An entry by its place in the order of dates, as large as an event that says the state of a ticket. */
export const entryInStory = (place: number, story: Story): Entry => ({
  entity: 'event',
  v: 1,
  number: numberInStory(place % story.tickets),
  version: countInStory(place, story),
  at: dateOf(place, story),
  type: 'remind',
  by: { role: 'system' },
  head: { status: 'in-progress', holder: 'dawasa', respondBy: endOfStory(story), filler: 'x'.repeat(240) },
});

/** Hashes by the places of entries, 32 bytes each. */
export const hashesIn = (folder: string): string => join(folder, 'hashes');
export const bytesOfHash = 32;
const hashesPerRead = 1000;

/** The entries as the tables give them: nothing is held but some hashes. */
export const entriesOfStory = (folder: string, story: Story): ChainEntries => ({
  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, a file is not
  async *leavesBetween(from, until) {
    const placeAt = (instant: Instant): number => {
      const seconds = (millisecondsOf(instant) - millisecondsOf(began)) / 1000;
      return Math.min(story.entries, Math.max(0, Math.ceil((seconds * story.entries) / story.seconds)));
    };
    const descriptor = openSync(hashesIn(folder), 'r');
    const hashes = Buffer.alloc(hashesPerRead * bytesOfHash);
    try {
      const [first, end] = [placeAt(from), placeAt(until)];
      for (let place = first; place < end; place += 1) {
        const inRead = (place - first) % hashesPerRead;
        if (inRead === 0) readSync(descriptor, hashes, 0, hashes.length, place * bytesOfHash);
        yield {
          chain: 'events',
          number: numberInStory(place % story.tickets),
          count: countInStory(place, story),
          hash: hashes.toString('base64url', inRead * bytesOfHash, (inRead + 1) * bytesOfHash),
          at: dateOf(place, story),
        };
      }
    } finally {
      closeSync(descriptor);
    }
  },
});
