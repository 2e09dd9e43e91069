import { globSync, readFileSync } from 'node:fs';
import { UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dynamoCodeRequests } from '../../../adapters/dynamodb/code-requests.ts';
import { dynamoDailyCounts } from '../../../adapters/dynamodb/daily-counts.ts';
import { dynamoRateLimiter } from '../../../adapters/dynamodb/rate-limiter.ts';
import { ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoOutbox } from '../../../adapters/dynamodb/outbox.ts';
import { dynamoPace } from '../../../adapters/dynamodb/pace.ts';
import { dynamoPassCodes } from '../../../adapters/dynamodb/pass-codes.ts';
import { afterAsking, noCodes } from '../../../domain/foundation/rate-limits/pass-codes.ts';
import { anSms } from '../../builders/notice.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

const at = '2026-11-24T06:00:00Z';

/** A client that loses the answer to the first attempt of each write on its way, as when it takes too long: the SDK makes another. */
function losingAnswers(endpoint: string): DynamoDBDocumentClient & { readonly repeated: () => number } {
  const client = clientFor(endpoint);
  const attempted = new WeakSet();
  let repeated = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      const isWrite = /^(Update|Put|Delete|TransactWrite)/u.test(context.commandName ?? '');
      if (!isWrite || attempted.has(context)) return answer;
      attempted.add(context);
      repeated += 1;
      throw Object.assign(new Error('The answer was lost.'), { name: 'TimeoutError' });
    },
    { step: 'deserialize', priority: 'high', name: 'loses the first answer' },
  );
  return Object.assign(client, { repeated: () => repeated });
}

describe.each(inject('engines'))(
  'on $name, where each write is made again after its answer was lost,',
  ({ endpoint }) => {
    it('a guess is counted once and given back once', async () => {
      const client = losingAnswers(endpoint);
      const { tickets } = await createTables(clientFor(endpoint), 'tickets');
      const log = dynamoRateLimiter({ client, table: tickets });
      const count = { of: 'number', hash: 'n' } as const;

      expect(await log.take(count, 5, at)).toEqual({ taken: true, before: 0 });
      expect(await log.take(count, 5, at)).toEqual({ taken: true, before: 1 });
      await log.giveBack(count);
      expect(await log.take(count, 5, at)).toEqual({ taken: true, before: 1 });
      for (let left = 2; left > 0; left -= 1) await log.giveBack(count);
      expect(await log.take(count, 5, at)).toEqual({ taken: true, before: 0 });
      expect(client.repeated()).toBe(7);
    });

    it('a right guess at an untouched number takes its count to none, and to no less', async () => {
      const client = losingAnswers(endpoint);
      const { tickets } = await createTables(clientFor(endpoint), 'tickets');
      const log = dynamoRateLimiter({ client, table: tickets });
      const count = { of: 'device', hash: 'd' } as const;

      await log.take(count, 5, at);
      await log.giveBack(count);
      await log.giveBack(count);
      expect(await log.take(count, 5, at)).toEqual({ taken: true, before: 0 });
    });

    it('the last place of a bound is taken by one, and by nobody after', async () => {
      const { tickets } = await createTables(clientFor(endpoint), 'tickets');
      const log = dynamoRateLimiter({ client: losingAnswers(endpoint), table: tickets });
      const count = { of: 'source', hash: 's' } as const;

      expect(await log.take(count, 1, at)).toEqual({ taken: true, before: 0 });
      expect(await log.take(count, 1, at)).toEqual({ taken: false, before: 1 });
    });

    it('a ticket of a day is counted once and given back once', async () => {
      const { tickets } = await createTables(clientFor(endpoint), 'tickets');
      const counts = dynamoDailyCounts({ client: losingAnswers(endpoint), table: tickets });
      const share = { by: 'phone', hash: 'p', day: '2026-11-24', limit: 3 } as const;

      const isTaken = async () => (await counts.take(share, at)).taken;
      expect(await isTaken()).toBe(true);
      expect(await isTaken()).toBe(true);
      await counts.giveBack(share);
      expect([await isTaken(), await isTaken()]).toEqual([true, true]);
      expect(await isTaken()).toBe(false);
      for (let left = 5; left > 0; left -= 1) await counts.giveBack(share);
      const taken = [];
      for (let tries = 4; tries > 0; tries -= 1) taken.push(await isTaken());
      expect(taken).toEqual([true, true, true, false]);
    });

    it('a wrong secret by a code is counted once', async () => {
      const tables = await createTables(clientFor(endpoint), 'tickets', 'outbox');
      const sound = clientFor(endpoint);
      const codes = dynamoPassCodes({ client: losingAnswers(endpoint), table: tables.tickets });
      const requests = dynamoCodeRequests({ client: sound, tables });
      const after = afterAsking(noCodes, at) ?? noCodes;
      await requests.putDown({ hash: 'hash', at, before: noCodes, after });

      const judged = [];
      for (let tries = 6; tries > 0; tries -= 1) judged.push(await codes.take('hash', 0));
      expect(judged).toEqual([true, true, true, true, true, false]);
    });

    it('no more of a second are given away than the provider takes', async () => {
      const { outbox } = await createTables(clientFor(endpoint), 'outbox');
      const pace = dynamoPace({ client: losingAnswers(endpoint), table: outbox });
      const taken = [await pace.take('sms', at, 3, 10), await pace.take('sms', at, 3, 10)];
      expect(taken.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10);
      expect(Math.min(...taken)).toBeGreaterThanOrEqual(0);
      const ones = await Promise.all(Array.from({ length: 5 }, () => pace.takeOne('email', at, 3)));
      expect(ones.filter(Boolean).length).toBeLessThanOrEqual(3);
    });

    it('a notice takes one place of a day', async () => {
      const { outbox } = await createTables(clientFor(endpoint), 'outbox');
      const store = dynamoOutbox({ client: losingAnswers(endpoint), table: outbox });
      const day = { date: '2026-11-24', contactHash: 'h', limit: 2, at } as const;
      const notice = (version: number) => anSms({ about: `261100000007#00000${String(version)}` });
      expect(await store.countOn(day, notice(1))).toBe(true);
      expect(await store.countOn(day, notice(2))).toBe(true);
      expect(await store.countOn(day, notice(3))).toBe(false);
    });

    it('a count that went below none before is none', async () => {
      const client = clientFor(endpoint);
      const { tickets } = await createTables(client, 'tickets');
      await client.send(
        new UpdateCommand({
          TableName: tickets,
          Key: ticketKeys.guessedNumber('n'),
          UpdateExpression: 'SET #count = :less',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':less': -1 },
        }),
      );
      const log = dynamoRateLimiter({ client, table: tickets });
      expect(await log.take({ of: 'number', hash: 'n' }, 5, at)).toEqual({ taken: true, before: 0 });
    });
  },
);

/** Where something is added to what is stored, and why an attempt that is made again does no harm. */
const additions: Readonly<Record<string, string>> = {
  'adapters/dynamodb/counter.ts': 'each write has a mark, by which the attempt that comes again is known',
  'adapters/dynamodb/outbox-updates.ts':
    'a name joins a set, once however often; attempts go up with a state that is no longer so',
  'adapters/dynamodb/pace.ts':
    'places that are taken twice are left unused: fewer are sent in that second, never more',
  'adapters/dynamodb/pass-codes.ts': 'each write has a mark, by which the attempt that comes again is known',
  'adapters/dynamodb/queue-projector.ts':
    'in a transaction, which the SDK repeats under one token, with the version that it follows from',
  'adapters/dynamodb/items/surge-items.ts':
    'an hour counts in the transaction that puts its tickets, each once',
  'adapters/dynamodb/sms-inbox.ts': 'a message joins a set, once however often',
};

it('adapters add to what is stored nowhere else', () => {
  const root = join(import.meta.dirname, '../../..');
  const adding = globSync('adapters/**/*.ts', { cwd: root }).filter((file) =>
    /[`' ]ADD [#$]|= #?\w+ [+-] :/u.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(adding.toSorted()).toEqual(Object.keys(additions).toSorted());
});
