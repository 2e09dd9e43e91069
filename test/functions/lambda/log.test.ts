import { Readable } from 'node:stream';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { reachingStore } from '../../../adapters/dynamodb/engine/unavailable.ts';
import { BucketUnavailable } from '../../../adapters/s3/objects.ts';
import { inside } from '../../../domain/foundation/vocabulary/untyped-map.ts';
import { IssuerUnavailable } from '../../../domain/institutions/officers/login-issuer.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { ticketsTable } from '../../../functions/lambda/environment.ts';
import { createLog } from '../../../functions/lambda/log.ts';

function written(level: 'debug' | 'info' | 'warn' | 'error' = 'info') {
  const lines: string[] = [];
  const log = createLog({ level, write: (line) => lines.push(line), now: () => '2026-11-24T14:48:17.000Z' });
  return { log, lines, entries: (): unknown[] => lines.map((line) => JSON.parse(line) as unknown) };
}

function caught(fails: () => unknown): unknown {
  try {
    return fails();
  } catch (error) {
    return error;
  }
}

/** What DynamoDB answers to somebody who may not, or with another status. */
const answer = (statusCode: number) => ({
  statusCode,
  headers: { 'x-amzn-requestid': 'AWS-1', 'content-type': 'application/x-amz-json-1.0' },
  body: Readable.from([JSON.stringify({ __type: 'AccessDeniedException', message: '+255712345678' })]),
});

describe('the log', () => {
  it('writes one JSON object a line', () => {
    const { log, lines } = written();
    log.info('ticket-submitted', { number: '261112345670', attempt: 1 });
    expect(lines).toEqual([
      '{"time":"2026-11-24T14:48:17.000Z","level":"info","entry":"ticket-submitted","number":"261112345670","attempt":1}\n',
    ]);
  });

  it('keeps quiet below its level', () => {
    const { log, lines } = written('warn');
    log.debug('seen');
    log.info('seen');
    log.warn('seen');
    expect(lines).toHaveLength(1);
  });

  it('carries the fields it was given on every line', () => {
    const { log, entries } = written();
    log.with({ function: 'submit-ticket' }).with({ request: 'r-1' }).warn('slow');
    expect(entries()).toEqual([
      expect.objectContaining({ function: 'submit-ticket', request: 'r-1', entry: 'slow' }),
    ]);
  });

  it('tells the type of an error and of its cause and where they came from, but never their messages', () => {
    const { log, lines, entries } = written();
    const cause = new TypeError('bad phone +255712345678');
    log.error('request-failed', {}, new Error('for Asha\n    at Asha (file.ts:1:1)', { cause }));
    expect(lines.join('')).not.toMatch(/Asha|255712345678/);
    expect(entries()).toEqual([
      expect.objectContaining({
        error: {
          type: 'Error',
          stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown,
          cause: {
            type: 'TypeError',
            stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown,
          },
        },
      }),
    ]);
  });

  it('names the variable of the environment that is missing', () => {
    const { log, entries } = written();
    log.error(
      'run-failed',
      {},
      caught(() => ticketsTable({})),
    );
    expect(entries()).toEqual([
      expect.objectContaining({
        error: expect.objectContaining({ type: 'EnvironmentError', variable: 'TICKETS_TABLE' }) as unknown,
      }),
    ]);
  });

  it('names the operation of AWS that failed behind an error, its status and its request, and nothing that was sent', async () => {
    const { log, lines, entries } = written();
    const client = documentClient({
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
      requestHandler: { handle: () => Promise.resolve({ response: answer(400) }) },
    });
    const sent = client.send(new GetCommand({ TableName: 'tickets', Key: { PK: '+255712345678' } }));
    const cause: unknown = await sent.catch((error: unknown) => error);
    log.error('request-failed', {}, new StoreUnavailable('It could not be read.', { cause }));

    expect(lines.join('')).not.toContain('255712345678');
    const named = { type: 'AccessDeniedException', operation: 'GetItem', status: 400, request: 'AWS-1' };
    const error = { cause: expect.objectContaining(named) as unknown };
    expect(entries()).toEqual([
      expect.objectContaining({ error: expect.objectContaining(error) as unknown }),
    ]);
  });

  it.each([
    ['that does not answer', 503, 'DynamoDB'],
    ['that refuses', 400, undefined],
  ])(
    'names beside the entry a service %s, however deep the cause lies, for alarms to count',
    async (_, status, service) => {
      const { log, entries } = written();
      const client = documentClient({
        region: 'eu-west-1',
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        maxAttempts: 1,
        requestHandler: { handle: () => Promise.resolve({ response: answer(status) }) },
      });
      const sent = reachingStore(() =>
        client.send(new GetCommand({ TableName: 'tickets', Key: { PK: 'A' } })),
      );
      const cause: unknown = await sent.catch((error: unknown) => error);
      log.error('request-failed', {}, new Error('It failed.', { cause }));
      expect(entries().map((line) => inside(line, 'unavailable'))).toEqual([service]);
    },
  );

  it.each([
    ['S3', new BucketUnavailable('S3 refused a GET.')],
    ['login', new IssuerUnavailable('The issuer could not be asked.')],
  ])('names %s where that did not answer', (service, error) => {
    const { log, entries } = written();
    log.error('request-failed', {}, error);
    expect(entries()).toMatchObject([{ unavailable: service }]);
  });

  it('takes nothing for a name that has not the form of one', () => {
    const { log, lines } = written();
    const error = Object.assign(new Error(), {
      variable: 'Asha 1',
      operation: '+255712345678',
      $metadata: { httpStatusCode: '0712', requestId: 'Asha Juma' },
    });
    log.error('request-failed', {}, error);
    expect(lines.join('')).not.toMatch(/Asha|712/);
  });

  it('says no more of a thrown value that is no error than what it is', () => {
    const { log, entries } = written();
    log.error('request-failed', {}, '+255712345678');
    expect(entries()).toEqual([expect.objectContaining({ error: { type: 'string' } })]);
  });
});
