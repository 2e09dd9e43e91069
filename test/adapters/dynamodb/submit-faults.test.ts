import { GetCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { documentClient, TableClient } from '../../../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { broken, cancelled, failing } from '../../builders/dynamodb/faults.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';

const dynamo = mockClient(TableClient);
afterAll(() => dynamo.restore());
const tables = { tickets: 'tickets', identities: 'identities' };
const storeWith = (patience = impatience()) =>
  dynamoTicketStore({ client: documentClient({ region: 'eu-west-1' }), tables, patience });

// In the order of the transaction: idempotency, head, event, texts.
const met = cancelled('TransactionConflict', 'None', 'None', 'None');
const refusedByRecord = cancelled('ConditionalCheckFailed', 'ConditionalCheckFailed', 'None', 'None');
const refusedByHead = cancelled('None', 'ConditionalCheckFailed', 'None', 'None');

const submission = aSubmissionToStore();
const record = {
  PK: 'IDEMPOTENCY#x',
  SK: 'RECORD',
  entity: 'idempotency',
  v: 1,
  number: submission.ticket.number,
  bodyHash: 'body-1',
  key: '1',
  attempt: 0,
};

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
const keyOfWrite = ({ Put, Update }: Write): string => {
  const { PK, SK } = Put?.Item ?? Update?.Key ?? {};
  return `${String(PK)} ${String(SK)}`;
};

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
});

describe('a submission that meets another write', () => {
  it('is one write call when nothing is in its way', async () => {
    dynamo.on(TransactWriteCommand).resolves({});

    await storeWith().submit(submission);

    expect(dynamo.calls()).toHaveLength(1);
  });

  it('writes no item that another ticket writes too: those of one village never meet', async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const phone = '+255712345678';
    await storeWith().submit(submission);
    await storeWith().submit(aSubmissionToStore({ ticket: { number: '261100000024' }, phone }));
    const [first = [], second = []] = dynamo
      .commandCalls(TransactWriteCommand)
      .map(({ args }) => (args[0].input.TransactItems ?? []).map(keyOfWrite));

    expect(first.filter((key) => second.includes(key))).toEqual([]);
    expect(second).toHaveLength(5);
  });

  it('is tried again after a pause that doubles, and then stored', async () => {
    dynamo.on(TransactWriteCommand).rejectsOnce(met).rejectsOnce(met).resolves({});
    const patience = impatience();

    expect(await storeWith(patience).submit(submission)).toEqual({ outcome: 'stored' });
    expect(patience.pauses).toEqual([12.5, 25]);
  });

  it('gives up after five more tries', async () => {
    dynamo.on(TransactWriteCommand).rejects(met);

    await expect(storeWith().submit(submission)).rejects.toThrow(StoreUnavailable);
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(6);
  });

  it.each(['ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'waits when an item is throttled: %s',
    async (code) => {
      dynamo
        .on(TransactWriteCommand)
        .rejectsOnce(cancelled('None', code, 'None', 'None'))
        .resolves({});

      expect(await storeWith().submit(submission)).toEqual({ outcome: 'stored' });
    },
  );

  it('is not called refused while another item of it met a write: the next try tells', async () => {
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('TransactionConflict', 'ConditionalCheckFailed', 'None', 'None'))
      .rejectsOnce(refusedByRecord);
    dynamo.on(GetCommand).resolves({ Item: record });

    expect(await storeWith().submit(submission)).toMatchObject({ outcome: 'repeated' });
  });
});

describe('a submission that is refused', () => {
  it('by the record of its key is a repeat, read strongly consistent', async () => {
    dynamo.on(TransactWriteCommand).rejects(refusedByRecord);
    dynamo.on(GetCommand).resolves({ Item: record });

    const answer = await storeWith().submit(submission);

    const { number, bodyHash, key, attempt } = record;
    expect(answer).toEqual({ outcome: 'repeated', record: { v: 1, number, bodyHash, key, attempt } });
    expect(dynamo.commandCalls(GetCommand)[0]?.args[0].input.ConsistentRead).toBe(true);
  });

  it('by the head has a number that is taken', async () => {
    dynamo.on(TransactWriteCommand).rejects(refusedByHead);

    expect(await storeWith().submit(submission)).toEqual({ outcome: 'number-taken' });
  });
});

describe('a store that does not answer', () => {
  it.each([
    ['throttles', failing('ThrottlingException')],
    ['throttles a partition', failing('ProvisionedThroughputExceededException')],
    ['is still at the same transaction', failing('TransactionInProgressException')],
    ['is broken', failing('InternalServerError', 500)],
    ['answers with an error nobody knows', failing('Strange', 503)],
    ['takes too long', Object.assign(new Error('late'), { name: 'TimeoutError' })],
    ['refuses connections', broken('ECONNREFUSED')],
    ['breaks the connection', broken('ECONNRESET')],
  ])('%s: StoreUnavailable', async (_, error) => {
    dynamo.on(TransactWriteCommand).rejects(error);

    await expect(storeWith().submit(submission)).rejects.toThrow(StoreUnavailable);
  });

  it.each([
    ['a missing permission', failing('AccessDeniedException')],
    ['a table of another name', failing('ResourceNotFoundException')],
    ['a malformed request', failing('ValidationException')],
    ['a reason that is no condition', cancelled('None', 'ValidationError', 'None', 'None')],
  ])('%s is a defect and stays one', async (_, error) => {
    dynamo.on(TransactWriteCommand).rejects(error);

    const answer = storeWith().submit(submission);

    await expect(answer).rejects.toThrow(error);
    await expect(answer).rejects.not.toBeInstanceOf(StoreUnavailable);
  });
});
