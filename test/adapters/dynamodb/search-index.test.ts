import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { dynamoSearchIndex } from '../../../adapters/dynamodb/search-index.ts';
import { branchesToFind, type Branch } from '../../../domain/casework/search/search-branches.ts';
import { postingsAtOnce, type SearchedTicket } from '../../../domain/casework/search/search-index.ts';
import { mostTerms } from '../../../domain/casework/search/search-terms.ts';
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
const terms = Array.from({ length: mostTerms.atFirst }, (_, place) => `neno${place}`);

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
    terms: terms.slice(0, place === 0 ? mostTerms.atFirst : mostTerms.elsewhere),
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
  return { index, consumes, items, posted, unitsOf };
}

const rebuilt = async (ticket: SearchedTicket): Promise<readonly string[]> => {
  const { index, posted } = await anIndex();
  await index.keep({ number, version: 1 }, () => Promise.resolve(ticket));
  return posted();
};

describe('what is written', () => {
  it('costs 24 units for a new ticket, 12 in each other branch, and 60 after three transfers', async () => {
    const { unitsOf } = await anIndex();
    const branches = [longPath, wakala, kata, ['mkoa-b', 'halmashauri-b']];
    const units: number[] = [];
    for (const version of branches.keys())
      units.push(await unitsOf(searched(branches.slice(0, version + 1)), version + 1));
    expect(units).toEqual([24, 12, 12, 12]);
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
    expect(new Set(words).size).toBe(mostTerms.atFirst + mostTerms.elsewhere);
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

  it('says how far was read where no ticket has both of two common words there', async () => {
    const index = await filled(3 * postingsAtOnce);
    const words = [['pampu'], ['maji']];
    const first = await index.candidates({ ...pampuAndMaji, words, branches: [kata] });
    expect(first.isLast).toBe(false);
    expect(numbersOf(first)).toHaveLength(postingsAtOnce / 2);
  });
});
