import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { readKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { dynamoListLog, listedTicketsKept } from '../../../adapters/dynamodb/list-log.ts';
import { wholeAuditLog } from '../../../adapters/dynamodb/whole-audit-log.ts';
import { AuditedChains } from '../../../domain/audit/audited-chains.ts';
import { storedInChains } from '../../../domain/audit/integrity-check.ts';
import { listChainOf, type NewListRead } from '../../../domain/audit/list-log.ts';
import { verifyChains } from '../../../domain/audit/verify-chains.ts';
import { collected } from '../../builders/collected.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { Killed, mortalClient } from '../../builders/dynamodb/mortal-client.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { unitsOfWrite } from '../../builders/dynamodb/write-units.ts';
import { byHand } from './table-by-hand.ts';

const at = '2026-12-01T09:10:00Z';
const officer = 'rehema-msuya';
const chain = listChainOf(officer, at);
const [first, second, third] = ['261100000017', '261100000025', '261100000033'] as const;

const aPage = (...tickets: readonly string[]): NewListRead => ({
  at,
  by: { officer, institution: 'dawasa', role: 'officer' },
  queue: 'dawasa',
  tickets,
});

async function aLog() {
  const database = new MemoryDatabase();
  const calm = database.client();
  const { tickets: table } = await createTables(calm, 'tickets');
  const log = (client = calm) => dynamoListLog({ client, table, patience: impatience() });
  const entries = (): readonly Item[] => database.items(table).filter(({ entity }) => entity === 'read');
  const end = () => database.items(table).find(({ entity }) => entity === 'reads');
  return {
    table,
    calm,
    log,
    entries,
    end,
    byHand: byHand(calm, table),
    /** Records a page, and is killed after so many writes. */
    killedAfter: (writes: number, page: NewListRead) =>
      expect(log(mortalClient(calm, writes).client).recordList(page)).rejects.toThrow(Killed),
    faults: async () => {
      const { entries: stored, heads } = storedInChains(await collected(wholeAuditLog(calm, table)));
      const { findings } = verifyChains(heads, new AuditedChains(stored, hashing));
      return findings.map((finding) => ['place' in finding && finding.place.count, finding.fault]);
    },
  };
}

describe('the record of a page of a list', () => {
  it('is four write units for whatever page of twenty: the entry with its two places in indexes, and the end of its chain', async () => {
    const { calm, log, entries, end } = await aLog();
    const asked: string[] = [];
    const send = async (command: object): Promise<unknown> => {
      asked.push(command.constructor.name);
      return calm.send(command as never);
    };
    await log({ send } as never).recordList(
      aPage(...Array.from({ length: 20 }, (_, place) => `2611000001${place + 10}`)),
    );
    expect(asked).toEqual(['GetCommand', 'PutCommand', 'PutCommand']);
    const units = [...entries(), end()].map((item) => unitsOfWrite('tickets', undefined, item));
    expect(units).toEqual([
      { table: 1, indexes: 2 },
      { table: 1, indexes: 0 },
    ]);
  });

  it.each([
    ['at its first page', []],
    ['at a later one', [aPage(first)]],
  ])(
    'whose writer died between its two writes lies before the next page, with no page named twice: %s',
    async (_, before) => {
      const { log, entries, killedAfter, faults } = await aLog();
      for (const page of before) await log().recordList(page);
      await killedAfter(1, aPage(second));
      expect(await faults()).toEqual([]);

      await log().recordList(aPage(first, second, third));

      const named = entries().flatMap(({ tickets }) => tickets as string[]);
      expect(named.toSorted()).toEqual([first, second, third]);
      expect(await faults()).toEqual([]);
    },
  );

  it('is not there where its writer died before', async () => {
    const { entries, end, killedAfter } = await aLog();
    await killedAfter(0, aPage(first));
    expect([entries(), end()]).toEqual([[], undefined]);
  });

  it('is made once for each queue that showed the tickets in the hour', async () => {
    const { log, entries } = await aLog();
    for (const queue of ['dawasa', 'wizara', 'dawasa', 'wizara'])
      await log().recordList({ ...aPage(first, second), queue });
    expect(entries().map(({ queue, tickets }) => [queue, tickets])).toEqual([
      ['dawasa', [first, second]],
      ['wizara', [first, second]],
    ]);
    await log().recordList(aPage(first, third));
    expect(entries().at(-1)).toMatchObject({ queue: 'dawasa', tickets: [third] });
  });

  it('knows the newest tickets of the hour, so that its end does not grow', async () => {
    const { log, entries, end } = await aLog();
    const numbers = Array.from({ length: listedTicketsKept + 20 }, (_, place) =>
      String(261100000000 + place),
    );
    for (let from = 0; from < numbers.length; from += 20)
      await log().recordList(aPage(...numbers.slice(from, from + 20)));
    expect(String(end()?.['listed'])).toHaveLength(`dawasa ${numbers.slice(20).join('')}`.length);
    const pages = entries().length;
    await log().recordList(aPage(...numbers.slice(20, 40)));
    expect(entries()).toHaveLength(pages);
    await log().recordList(aPage(...numbers.slice(0, 20)));
    expect(entries().at(-1)?.['tickets']).toEqual(numbers.slice(0, 20));
  });

  it('ties to those of others of the same moment', async () => {
    const { log, entries, faults } = await aLog();
    await Promise.all([first, second, third].map((ticket) => log().recordList(aPage(ticket))));
    expect(entries().map(({ count }) => count)).toEqual([1, 2, 3]);
    expect(await faults()).toEqual([]);
  });

  it('is missed where it was taken away, be it the newest', async () => {
    const { log, byHand: hand, faults } = await aLog();
    for (const ticket of [first, second, third]) await log().recordList(aPage(ticket));
    await hand.removes(readKeys.read(chain, 3));
    expect(await faults()).toEqual([[2, 'head-differs']]);
  });
});
