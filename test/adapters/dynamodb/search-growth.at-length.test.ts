import type { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { dynamoSearchIndex } from '../../../adapters/dynamodb/search-index.ts';
import { categoryTerm, kindTerm, liveTerm } from '../../../domain/casework/search/filter-terms.ts';
import type { Branch } from '../../../domain/casework/search/search-branches.ts';
import type { IndexStretch, SearchIndex } from '../../../domain/casework/search/search-index.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';

const begin: Instant = '2026-01-01T06:00:00Z';
const ministry: Branch = ['wizara'];
/** One in ten tickets of the nation lies here: ten thousand of a hundred thousand. */
const office: Branch = ['wizara', 'wakala'];
const secondsApart = 60;
const wardsOf = (place: number): string => `kata-${place % 97}`;

/** A tenth lies in one office, the others in nineteen; one word is common, another one has ten tickets. */
const posted = (place: number) => {
  const matter = [
    kindTerm(kinds[place % kinds.length] ?? 'complaint'),
    ...(place % 3 === 0 ? [liveTerm] : []),
  ];
  return {
    number: String(261_000_000_000 + place),
    sentAt: plusSeconds(begin, place * secondsApart),
    branches: [
      {
        branch: place % 10 === 0 ? office : ['wizara', `wakala-${place % 19}`],
        terms: [
          ...matter,
          categoryTerm(`aina-${place % 7}`),
          wardsOf(place),
          'maji',
          ...(place % 1_000 === 0 && place < 10_000 ? ['adimu'] : []),
        ],
      },
      { branch: [], terms: matter },
    ],
  };
};

interface Metered {
  readonly calls: number;
  readonly readUnits: number;
}

/** What the queries of a reading cost, eventually consistent. */
async function metered(
  client: DynamoDBDocumentClient,
  read: (index: SearchIndex) => Promise<unknown>,
  table: string,
): Promise<Metered> {
  let [calls, readUnits] = [0, 0];
  const counting = new Proxy(client, {
    get: (target, name) =>
      name !== 'send'
        ? (Reflect.get(target, name) as unknown)
        : async (command: QueryCommand) => {
            const answer = await target.send(command);
            const bytes = (answer.Items ?? []).reduce((sum, item) => sum + itemSize(item), 0);
            calls += 1;
            readUnits += Math.max(1, Math.ceil(bytes / 4096)) / 2;
            return answer;
          },
  });
  await read(indexOver(counting, table));
  return { calls, readUnits };
}

const indexOver = (client: DynamoDBDocumentClient, table: string): SearchIndex =>
  dynamoSearchIndex({
    client,
    table,
    keys: () => Promise.resolve(memoryServerKeys()),
    patience: impatience(),
  });

/**
 * What a first page reads of the index, whatever there is, without the tickets themselves: each list that narrows is read four times at
 * most, under both versions of the key.
 */
const mostUnits = 25;
const ofLargeNation: Readonly<Record<string, Metered>> = {
  'a common word in the office': { calls: 2, readUnits: 1.5 },
  'a rare word in the office': { calls: 2, readUnits: 1 },
  'a common and a rare word in the ministry': { calls: 4, readUnits: 2.5 },
  'a category': { calls: 2, readUnits: 1.5 },
  'a kind that is open': { calls: 16, readUnits: 12 },
  'category, ward, kind and open': { calls: 32, readUnits: 24 },
  'a word, category and open': { calls: 24, readUnits: 18 },
  'days alone in the office': { calls: 20, readUnits: 10.5 },
  'at the root a kind that is open': { calls: 12, readUnits: 9 },
  'at the root days alone': { calls: 20, readUnits: 12.5 },
};

const days = { from: plusSeconds(begin, 100 * secondsApart), before: plusSeconds(begin, 200 * secondsApart) };
const allKinds = [kinds.map(kindTerm)];
const searches: Readonly<Record<string, Pick<IndexStretch, 'words' | 'branches' | 'sent'>>> = {
  'a common word in the office': { words: [['maji']], branches: [office] },
  'a rare word in the office': { words: [['adimu']], branches: [office] },
  'a common and a rare word in the ministry': { words: [['maji'], ['adimu']], branches: [ministry] },
  'a category': { words: [[categoryTerm('aina-3')]], branches: [office] },
  'a kind that is open': { words: [[kindTerm('complaint')], [liveTerm]], branches: [ministry] },
  'category, ward, kind and open': {
    words: [[categoryTerm('aina-3')], [wardsOf(3)], [kindTerm('opinion')], [liveTerm]],
    branches: [ministry],
  },
  'a word, category and open': {
    words: [['maji'], [categoryTerm('aina-2')], [liveTerm]],
    branches: [office],
  },
  'days alone in the office': { words: allKinds, branches: [office], sent: days },
  'at the root a kind that is open': { words: [[kindTerm('question')], [liveTerm]], branches: [[]] },
  'at the root days alone': { words: allKinds, branches: [[]], sent: days },
};

describe('a search', () => {
  it('costs no more with a hundred thousand tickets in the nation than with ten thousand or a thousand, ten thousand of them in one office', async () => {
    const client = new MemoryDatabase().client();
    const { projections: table } = await createTables(client, 'projections');
    const index = indexOver(client, table);
    const measured: Record<string, readonly Metered[]> = {};
    let stored = 0;
    for (const size of [1_000, 10_000, 100_000]) {
      for (; stored < size; stored += 1) {
        const ticket = posted(stored);
        await index.keep({ number: ticket.number, version: 1 }, () => Promise.resolve(ticket));
      }
      for (const [name, search] of Object.entries(searches)) {
        const costs = await metered(
          client,
          (counted) => counted.candidates({ ...search, after: undefined, limit: 50 }),
          table,
        );
        measured[name] = [...(measured[name] ?? []), costs];
      }
    }
    for (const [name, costs] of Object.entries(measured)) {
      const [small, middle, large] = costs;
      // With fewer tickets some lists end sooner; keys differ by some bytes from page to page.
      for (const fewer of [small, middle])
        expect(fewer?.readUnits, name).toBeLessThanOrEqual(1.05 * (large?.readUnits ?? 0));
      expect(large, name).toEqual(ofLargeNation[name]);
      expect(large?.readUnits, name).toBeLessThanOrEqual(mostUnits);
    }
  }, 600_000);
});
