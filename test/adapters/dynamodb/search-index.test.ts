import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it, vi } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { dynamoSearchIndex } from '../../../adapters/dynamodb/search-index.ts';
import { branchesToFind, type Branch } from '../../../domain/casework/search/search-branches.ts';
import { postingsAtOnce, type SearchedTicket } from '../../../domain/casework/search/search-index.ts';
import { mostTerms, mostTermsIn } from '../../../domain/casework/search/search-terms.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../builders/chance.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { Scheduler } from '../../builders/dynamodb/memory/scheduler.ts';
import { Killed, mortalClient } from '../../builders/dynamodb/mortal-client.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { unitsOfWrite } from '../../builders/dynamodb/write-units.ts';

const number = '261100000017';
const sentAt: Instant = '2026-11-24T09:00:00Z';
const terms = Array.from({ length: mostTerms[0] }, (_, place) => `neno${place}`);

const kata: Branch = ['mkoa', 'halmashauri', 'kata'];
const wakala: Branch = ['wizara', 'wakala'];
/** Longer than most paths of a real tree. */
const longPath: Branch = [
  'wizara-ya-maji',
  'mamlaka-ya-maji-dar-es-salaam',
  'kanda-ya-temeke',
  'idara-ya-wateja',
];

const searched = (branches: readonly Branch[], details: Partial<SearchedTicket> = {}): SearchedTicket => ({
  number,
  sentAt,
  branches: branches.map((branch, place) => ({
    branch,
    terms: terms.slice(0, mostTermsIn(place)),
  })),
  ...details,
});

async function anIndex(seed = 1) {
  const database = new MemoryDatabase();
  const calm = database.client();
  const { projections: table } = await createTables(calm, 'projections');
  const shared = database.client(new Scheduler({ seed }));
  const keys = () => Promise.resolve(memoryServerKeys());
  const over = (client: typeof calm) => dynamoSearchIndex({ client, table, keys, patience: impatience() });
  const index = over(calm);
  /** Whether a consumer that may die after so many writes came to its end. */
  async function consumes(version: number, read: () => SearchedTicket, writes?: number): Promise<boolean> {
    const { client } = mortalClient(shared, writes);
    try {
      await over(client).keep({ number, version }, () => Promise.resolve(read()));
      return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      await setImmediate(); // what it had sent arrives
      return false;
    }
  }
  const items = () => database.items(table);
  /** What searches can find. */
  const posted = () =>
    items()
      .filter(({ entity }) => entity === 'posting')
      .map(({ PK, SK }: Item) => `${String(PK)} ${String(SK)}`)
      .toSorted();
  const unitsOf = async (ticket: SearchedTicket, version: number): Promise<number> => {
    const nameOf = ({ PK, SK }: Item): string => `${String(PK)} ${String(SK)}`;
    const before = new Map(items().map((item) => [nameOf(item), item]));
    await index.keep({ number, version }, () => Promise.resolve(ticket));
    const after = new Map(items().map((item) => [nameOf(item), item]));
    return [...new Set([...before.keys(), ...after.keys()])]
      .map((name) => [before.get(name), after.get(name)] as const)
      .filter(([then, now]) => then !== now)
      .map(([then, now]) => unitsOfWrite('projections', then, now))
      .reduce((sum, units) => sum + units.table + units.indexes, 0);
  };
  return { index, client: calm, consumes, items, posted, unitsOf };
}

const rebuilt = async (ticket: SearchedTicket): Promise<readonly string[]> => {
  const { index, posted } = await anIndex();
  await index.keep({ number, version: 1 }, () => Promise.resolve(ticket));
  return posted();
};

describe('what is written', () => {
  it('costs 24 units for a new ticket, less in each other branch, and 60 with three transfers when it is closed', async () => {
    const { unitsOf } = await anIndex();
    const branches = [longPath, wakala, kata, ['mkoa-b', 'halmashauri-b']];
    const posted = (count: number, matter: readonly string[]): SearchedTicket => ({
      number,
      sentAt,
      branches: [
        ...branches.slice(0, count).map((branch, place) => ({
          branch,
          // Two are what is posted of a ticket at any time, one as long as it is open.
          terms: [...terms.slice(0, mostTermsIn(place) - 1), ...matter],
        })),
        { branch: [], terms: ['kind', ...matter] },
      ],
    });
    const units: number[] = [];
    for (const count of [1, 2, 3, 4]) units.push(await unitsOf(posted(count, ['live']), count));
    units.push(await unitsOf(posted(4, []), 5));
    expect(units).toEqual([24, 12, 10, 8, 6]);
  });

  it('costs nothing where a ticket is escalated', async () => {
    const { unitsOf } = await anIndex();
    const held = [kata, kata.slice(0, 2), kata.slice(0, 1)];
    await unitsOf(searched(branchesToFind(held.slice(0, 1))), 1);
    expect(await unitsOf(searched(branchesToFind(held)), 4)).toBe(0);
  });

  it('holds no word in clear, and each item is one unit', async () => {
    const { index, items } = await anIndex();
    const branches = [longPath, wakala, kata, ['mkoa-b', 'halmashauri-b']];
    await index.keep({ number, version: 1 }, () => Promise.resolve(searched(branches)));
    for (const item of items()) {
      expect(JSON.stringify(item)).not.toMatch(/neno/u);
      expect(itemSize(item)).toBeLessThanOrEqual(1024);
    }
  });

  it('is another in each family of offices', async () => {
    const { index, items } = await anIndex();
    await index.keep({ number, version: 1 }, () => Promise.resolve(searched([kata, wakala])));
    const words = items().flatMap(({ PK, entity }) => (entity === 'posting' ? [String(PK)] : []));
    expect(new Set(words).size).toBe(mostTermsIn(0) + mostTermsIn(1));
  });
});

describe('a life in any order, with consumers that die, repeats and company, leaves what a rebuilt index has', () => {
  interface Step {
    readonly held: readonly Branch[];
    readonly isErased: boolean;
  }
  const branch = fc.constantFrom<Branch>(
    kata,
    kata.slice(0, 2),
    kata.slice(0, 1),
    wakala,
    ['wizara'],
    ['mkoa-b', 'halmashauri-b'],
    // Where the ward lies once it was moved.
    ['mkoa-b', 'halmashauri-b', 'kata'],
  );
  const lives = fc.array(
    fc.record({
      held: fc.array(branch, { minLength: 1, maxLength: 3 }),
      isErased: fc.nat(9).map((die) => die === 0),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const ticketOf = ({ held, isErased }: Step): SearchedTicket =>
    isErased ? searched([]) : searched(branchesToFind(held));

  it('one consumer after the other', async () => {
    await checkProperty(
      fc.asyncProperty(lives, fc.infiniteStream(fc.nat(60)), fc.nat(2), async (steps, chances, repeats) => {
        const { consumes, posted } = await anIndex();
        const waiting: number[] = [];
        const chance = (): number => Number(chances.next().value);
        for (const [place] of steps.entries()) {
          for (let each = 0; each <= repeats; each += 1) waiting.push(place);
          // Some of what waits is heard before the next thing happens; it reads the ticket as it is by now.
          for (let heard = chance() % 3; heard > 0 && waiting.length > 0; heard -= 1) {
            const [event = 0] = waiting.splice(chance() % waiting.length, 1);
            if (!(await consumes(event + 1, () => ticketOf(steps[place] as Step), chance())))
              waiting.push(event);
          }
        }
        const last = steps.at(-1) as Step;
        for (const event of waiting) await consumes(event + 1, () => ticketOf(last));
        expect(posted()).toEqual(await rebuilt(ticketOf(last)));
      }),
      { numRuns: 200 },
    );
  });

  it('several at once', async () => {
    await checkProperty(
      fc.asyncProperty(lives, fc.nat(), async (steps, seed) => {
        const { consumes, posted } = await anIndex(seed);
        let now = 0;
        const read = (): SearchedTicket => ticketOf(steps[now] as Step);
        await Promise.all(
          steps.map(async (_, place) => {
            now = Math.max(now, place);
            await consumes(place + 1, read);
          }),
        );
        for (const place of steps.keys()) await consumes(place + 1, read);
        expect(posted()).toEqual(await rebuilt(read()));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is found', () => {
  async function filled(count: number, below = kata) {
    const { index } = await anIndex();
    for (let place = 0; place < count; place += 1)
      await index.keep({ number: String(261100000000 + place), version: 1 }, () =>
        Promise.resolve({
          number: String(261100000000 + place),
          sentAt: plusSeconds(sentAt, place),
          branches: [{ branch: below, terms: place % 2 === 0 ? ['pampu', 'maji'] : ['maji'] }],
        }),
      );
    return index;
  }

  const pampuAndMaji = { words: [['pampu'], ['maji']], after: undefined, limit: 50 };
  const numbersOf = ({ lines }: { readonly lines: readonly { readonly line: string | undefined }[] }) =>
    lines.flatMap(({ line }) => line ?? []);

  it('has all of the words, lies in the office or under it, the newest first', async () => {
    const index = await filled(4);
    const find = (branches: readonly Branch[]) => index.candidates({ ...pampuAndMaji, branches });
    for (const branch of [kata, kata.slice(0, 2), kata.slice(0, 1)])
      expect(await find([branch])).toMatchObject({
        lines: [{ line: '261100000002' }, { line: '261100000000' }],
        isLast: true,
      });
    const nothingFound = { lines: [], isLast: true };
    expect(await find([['mkoa', 'halmashauri', 'ka']])).toEqual(nothingFound);
    expect(await find([wakala])).toEqual(nothingFound);
    expect(await index.candidates({ ...pampuAndMaji, words: [['barabara']], branches: [kata] })).toEqual(
      nothingFound,
    );
  });

  it('has a word under what was meant too', async () => {
    const words = [['pampi', 'pampu'], ['maji']];
    const found = await (await filled(2)).candidates({ ...pampuAndMaji, words, branches: [kata] });
    expect(numbersOf(found)).toEqual(['261100000000']);
  });

  it('comes in stretches, each ticket in one', async () => {
    const count = 2 * postingsAtOnce + 30;
    const index = await filled(count);
    const seen: string[] = [];
    let after: string | undefined;
    let isLast = false;
    while (!isLast) {
      const stretch = await index.candidates({ ...pampuAndMaji, words: [['maji']], branches: [kata], after });
      seen.push(...numbersOf(stretch));
      after = stretch.lines.at(-1)?.place;
      ({ isLast } = stretch);
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it('is found behind many that have one of two common words', async () => {
    const index = await filled(8 * postingsAtOnce);
    const words = [['pampu'], ['maji']];
    const first = await index.candidates({ ...pampuAndMaji, words, branches: [kata], limit: 100 });
    expect([numbersOf(first).length, first.isLast]).toEqual([100, false]);
  });

  it('says from where to go on, where no ticket has both of two common words so far', async () => {
    const { index, posts } = await apart(9 * postingsAtOnce);
    await posts(-1, ['pampu', 'maji']);
    const words = [['pampu'], ['maji']];
    let found = await index.candidates({ ...pampuAndMaji, words, branches: [kata] });
    expect([numbersOf(found), found.isLast]).toEqual([[], false]);
    const calls: number[] = [];
    while (!found.isLast) {
      found = await index.candidates({
        ...pampuAndMaji,
        words,
        branches: [kata],
        after: found.lines.at(-1)?.place,
      });
      calls.push(numbersOf(found).length);
    }
    expect(calls.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  /** Two words of which no ticket has both, by turns. */
  async function apart(count: number) {
    const { index } = await anIndex();
    const posts = (place: number, those: readonly string[]) => {
      const posted = String(261100001000 + place);
      return index.keep({ number: posted, version: 1 }, () =>
        Promise.resolve({
          number: posted,
          sentAt: plusSeconds(sentAt, place),
          branches: [{ branch: kata, terms: those }],
        }),
      );
    };
    for (let place = 0; place < count; place += 1) await posts(place, [place % 2 === 0 ? 'pampu' : 'maji']);
    return { index, posts };
  }

  it('was sent in the time that is asked for, in each office under it', async () => {
    const { index } = await anIndex();
    const branches = [kata, ['mkoa', 'halmashauri', 'kata-b'], ['mkoa', 'halmashauri-c']];
    const inTime: string[] = [];
    for (const [at, branch] of branches.entries())
      for (let place = 0; place < postingsAtOnce + 5; place += 1) {
        const posted = String(261100000000 + at * 1000 + place);
        await index.keep({ number: posted, version: 1 }, () =>
          Promise.resolve({
            number: posted,
            sentAt: plusSeconds(sentAt, place),
            branches: [{ branch, terms: ['maji'] }],
          }),
        );
        if (place === 1 || place === 2) inTime.push(posted);
      }
    const sent = { from: plusSeconds(sentAt, 1), before: plusSeconds(sentAt, 3) };
    const stretch = { words: [['maji']], branches: [['mkoa']], limit: 50, sent };
    const first = await index.candidates({ ...stretch, after: undefined });
    const rest = first.isLast
      ? []
      : numbersOf(await index.candidates({ ...stretch, after: first.lines.at(-1)?.place }));
    expect([...numbersOf(first), ...rest].toSorted()).toEqual(inTime.toSorted());
  });

  it('lies under the root, posted for it', async () => {
    const { index, client } = await anIndex();
    await index.keep({ number, version: 1 }, () =>
      Promise.resolve({
        number,
        sentAt,
        branches: [
          { branch: kata, terms: ['maji'] },
          { branch: [], terms: ['kind'] },
        ],
      }),
    );
    const find = (words: readonly string[], branch: Branch) =>
      index.candidates({ words: [words], branches: [branch], after: undefined, limit: 50 });
    const sent = vi.spyOn(client, 'send');
    expect(numbersOf(await find(['kind'], []))).toEqual([number]);
    // DynamoDB takes no empty key.
    const froms = sent.mock.calls.map(
      ([{ input }]): unknown => (input as QueryCommandInput).ExpressionAttributeValues?.[':from'],
    );
    expect(froms.length).toBeGreaterThan(0);
    expect(froms.every((from) => from !== '')).toBe(true);
    expect(numbersOf(await find(['maji'], []))).toEqual([]);
    expect(numbersOf(await find(['kind'], ['mkoa']))).toEqual([]);
  });
});
