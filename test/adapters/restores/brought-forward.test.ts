import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import * as fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { writeBatch } from '../../../adapters/dynamodb/engine/batch.ts';
import { patience } from '../../../adapters/dynamodb/engine/retry.ts';
import { exportedChanges } from '../../../adapters/s3/exported-changes.ts';
import { instantOf, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { stretchesBetween } from '../../../operations/restore/apply-changes.ts';
import { restoreRequest } from '../../../operations/restore/arguments.ts';
import { runSteps } from '../../../operations/restore/run-steps.ts';
import { restoreSteps, type RestorePorts } from '../../../operations/restore/steps.ts';
import { checkProperty } from '../../builders/chance.ts';
import { ExportsInMemory, itemsAt, type WriteInTime } from '../../builders/dynamodb/exports-in-memory.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { givenForProd } from '../../builders/given-values.ts';
import { aSystem } from '../../builders/system/system.ts';
import { MemoryRestores } from './memory-restores.ts';

const [engine] = inject('engines');
const hour = 3_600_000;
const begin = Date.parse('2026-11-20T00:00:00Z');
const hours = 6;
const until = begin + hours * hour;
const at = instantOf(until);

/** A history of eight keys. An item is deleted once its hour is over, as expiry does at the earliest. */
const history = fc
  .array(
    fc.record({
      at: fc.integer({ min: begin - hour, max: until + hour }),
      key: fc.integer({ min: 0, max: 7 }),
      content: fc.option(fc.record({ text: fc.string(), amount: fc.integer(), bytes: fc.uint8Array() })),
    }),
    { maxLength: 60 },
  )
  .map((writes) => {
    const madeAt = new Map<number, number>();
    return writes
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ at: moment, key: number, content }): readonly WriteInTime[] => {
        const key = { PK: `K#${number}`, SK: 'STATE' };
        const made = madeAt.get(number);
        if (content !== null) {
          if (made === undefined) madeAt.set(number, moment);
          return [{ at: moment, key, item: { ...key, ...content, bytes: Uint8Array.from(content.bytes) } }];
        }
        if (made === undefined || Math.floor(made / hour) === Math.floor(moment / hour)) return [];
        madeAt.delete(number);
        return [{ at: moment, key }];
      });
  });

/** A new account: a copy was restored there, and the exports of the lost one lie in a bucket. */
class NewAccount {
  readonly restores = new MemoryRestores();
  readonly exported = new ExportsInMemory();
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** Calls to DynamoDB and S3 that are still made before the power goes. */
  left = Number.POSITIVE_INFINITY;
  calls = 0;
  said = '';

  private constructor(client: DynamoDBDocumentClient, table: string) {
    this.client = client;
    this.table = table;
    const name = `mrejesho-prod-outbox-${at.replace(/\D/g, '')}`;
    this.restores.has('mrejesho-prod-outbox');
    this.restores.has(name);
    this.exported.begins('outbox');
  }

  static async made(): Promise<NewAccount> {
    const client = clientFor(engine?.endpoint ?? '');
    return new NewAccount(client, (await createTables(client, 'outbox')).outbox);
  }

  async has(items: Iterable<object>): Promise<void> {
    const writes = [...items].map((item) => ({ put: item as Record<string, unknown> }));
    await writeBatch(this.client, patience, this.table, writes);
  }

  async items(): Promise<ReadonlyMap<string, unknown>> {
    const { Items: items = [] } = await this.client.send(
      new ScanCommand({ TableName: this.table, ConsistentRead: true }),
    );
    return new Map(items.map((item) => [`${String(item['PK'])}\n${String(item['SK'])}`, item]));
  }

  /** Lets a client make no more calls than are left. */
  #mortal<Client extends { readonly send: unknown }>(client: Client): Client {
    const send = (command: unknown): Promise<unknown> => {
      this.calls += 1;
      if (this.calls > this.left) return Promise.reject(new Error('The power went.'));
      return (client as { readonly send: (command: unknown) => Promise<unknown> }).send(command);
    };
    return { send } as unknown as Client;
  }

  async runs(copied: number): Promise<string> {
    const { switches } = aSystem();
    const none = () => Promise.reject(new Error('It is not adopted.'));
    const ports: RestorePorts = {
      restores: this.restores,
      switchesIn: () => switches,
      stage: stageFrom(givenForProd()),
      inUse: (table) => `mrejesho-prod-${table}`,
      deployed: () => Promise.resolve(undefined),
      ...{ sample: none, numbersSince: none, replay: none, recount: none },
      changesIn: (bucket) => exportedChanges(this.#mortal<S3Client>(this.exported.client), bucket),
      writeOver: (_, writes) => writeBatch(this.#mortal(this.client), patience, this.table, writes),
      caller: none,
      now: () => plusSeconds(at, 3600),
      pause: () => Promise.resolve(),
    };
    const words = `--table outbox --at ${at} --changes bucket --copied ${instantOf(copied)} --apply --by Asha --stage prod`;
    const request = restoreRequest(words.split(' '), plusSeconds(at, 3600));
    return runSteps(restoreSteps(request, ports), { apply: true, say: (text) => (this.said += text) });
  }
}

const stretch = (from: number, to: number) => ({
  from: instantOf(begin + from * hour),
  to: instantOf(begin + to * hour),
  files: `${from}-${to}`,
});
const copiedAt = instantOf(begin);

describe('what changed since a copy', () => {
  it('is written hour by hour, by their ends, from the one in which the copy was made', () => {
    const given = [
      stretch(2, 3),
      stretch(-2, -1),
      stretch(0, 1),
      stretch(-1, 1),
      stretch(1, 2),
      stretch(3, 4),
    ];
    const taken = stretchesBetween(given, copiedAt, instantOf(begin + 3 * hour));
    expect(taken.map(({ files }) => files)).toEqual(['0-1', '-1-1', '1-2', '2-3']);
  });

  it.each([
    ['the first hour', [stretch(1, 2), stretch(2, 3)], '2026-11-20T00:00:00Z and 2026-11-20T01:00:00Z'],
    ['one between', [stretch(0, 1), stretch(2, 3)], '2026-11-20T01:00:00Z and 2026-11-20T02:00:00Z'],
    ['the last', [stretch(0, 1), stretch(1, 2)], '2026-11-20T02:00:00Z and 2026-11-20T03:00:00Z'],
    ['all', [], '2026-11-20T00:00:00Z and 2026-11-20T03:00:00Z'],
  ])('is refused where %s is lacking, which is named', (_, given, named) => {
    expect(() => stretchesBetween(given, copiedAt, instantOf(begin + 3 * hour))).toThrow(named);
  });

  it.each([
    ['without its copy', '--table tickets --at 2026-11-24T09:00:00Z --changes bucket'],
    ['without a bucket', '--table tickets --at 2026-11-24T09:00:00Z --copied 2026-11-22T01:50:00Z'],
    [
      'of a table without copies',
      '--table projections --at 2026-11-24T09:00:00Z --changes b --copied 2026-11-22T01:50:00Z',
    ],
    [
      'up to before the copy',
      '--table tickets --at 2026-11-24T09:00:00Z --changes b --copied 2026-11-24T09:00:00Z',
    ],
  ])('is not asked for %s', (_, words) => {
    expect(() => restoreRequest(words.split(' '), '2026-11-25T00:00:00Z')).toThrow(UsageError);
  });
});

describe.runIf(engine !== undefined)('a copy that is brought forward on a real engine', () => {
  it('holds what the lost table did, to the byte, whenever in an hour it was made', async () => {
    await checkProperty(
      fc.asyncProperty(history, fc.integer({ min: begin, max: begin + 2 * hour }), async (writes, copied) => {
        const account = await NewAccount.made();
        await account.has(itemsAt(writes, copied).values());
        for (let from = begin - hour; from < until + hour; from += hour)
          account.exported.exports('outbox', writes, from, from + hour);

        expect(await account.runs(copied)).toBe('by-hand');

        expect(await account.items()).toEqual(itemsAt(writes, until));
      }),
      { numRuns: 10 },
    );
  });

  it('that breaks off at any call ends, run again, as one that did not, and a further run writes nothing', async () => {
    const writes = Array.from({ length: 40 }, (_, place): WriteInTime => {
      const key = { PK: `K#${place % 7}`, SK: 'STATE' };
      const moment = begin + place * (hour / 8);
      return { at: moment, key, ...(place % 11 !== 10 && { item: { ...key, place } }) };
    });
    const made = async (): Promise<NewAccount> => {
      const account = await NewAccount.made();
      await account.has(itemsAt(writes, begin + hour / 2).values());
      for (let from = begin - hour; from < until; from += hour)
        account.exported.exports('outbox', writes, from, from + hour);
      return account;
    };
    const whole = await made();
    await whole.runs(begin + hour / 2);
    const calls = whole.calls;
    expect(calls).toBeGreaterThan(20);
    await whole.runs(begin + hour / 2);
    expect(whole.calls).toBe(calls);
    for (let left = 0; left < calls; left += 1) {
      const account = await made();
      account.left = left;
      await expect(account.runs(begin + hour / 2)).rejects.toThrow();
      account.left = Number.POSITIVE_INFINITY;
      expect(await account.runs(begin + hour / 2)).toBe('by-hand');
      expect(await account.items()).toEqual(itemsAt(writes, until));
    }
  });

  it('is first restored by AWS Backup, by a command that is named', async () => {
    const account = await NewAccount.made();
    account.restores.tables.delete(`mrejesho-prod-outbox-${at.replace(/\D/g, '')}`);
    expect(await account.runs(begin)).toBe('by-hand');
    expect(account.said).toContain(`aws backup start-restore-job`);
    expect(account.calls).toBe(0);
  });
});
