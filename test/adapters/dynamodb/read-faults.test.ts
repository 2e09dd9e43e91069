import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { documentClient, TableClient } from '../../../adapters/dynamodb/client.ts';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aRead } from '../../builders/read.ts';
import { cancelled, failing } from '../../builders/dynamodb/faults.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';

const dynamo = mockClient(TableClient);
afterAll(() => dynamo.restore());
const client = documentClient({ region: 'eu-west-1' });
const log = dynamoReadLog({ client, table: 'tickets', patience: impatience() });

// In the order of the transaction: request, head, read.
const met = cancelled('None', 'TransactionConflict', 'None');
const taken = cancelled('None', 'ConditionalCheckFailed', 'ConditionalCheckFailed');
const recorded = cancelled('ConditionalCheckFailed', 'ConditionalCheckFailed', 'None');
const headWith = (count: number) => ({ Item: { v: 1, count, lastHash: 'a'.repeat(43) } });

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
});

describe('recording a read', () => {
  it('is one read of the head and one write', async () => {
    dynamo.on(TransactWriteCommand).resolves({});

    await log.record(aRead());

    expect(dynamo.calls()).toHaveLength(2);
  });

  it('tries again after a conflict', async () => {
    dynamo.on(TransactWriteCommand).rejectsOnce(met).resolves({});

    await log.record(aRead());

    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(2);
  });

  it('takes the next place when another read took its own', async () => {
    dynamo.on(GetCommand).resolvesOnce({}).resolves(headWith(1));
    dynamo.on(TransactWriteCommand).rejectsOnce(taken).resolves({});

    await log.record(aRead());

    const [, second] = dynamo.commandCalls(TransactWriteCommand);
    const reads = second?.args[0].input.TransactItems?.map(({ Put }) => Put?.Item);
    expect(reads).toContainEqual(expect.objectContaining({ count: 2, previous: 'a'.repeat(43) }));
  });

  it('is done when its request is there already: an answer was lost', async () => {
    dynamo.on(TransactWriteCommand).rejectsOnce(failing('InternalServerError', 500)).rejects(recorded);
    const read = aRead();

    await expect(log.record(read)).rejects.toThrow(StoreUnavailable);
    await expect(log.record(read)).resolves.toEqual({});
  });

  it('gives up when others keep coming first, and nothing may be shown then', async () => {
    dynamo.on(TransactWriteCommand).rejects(taken);

    await expect(log.record(aRead())).rejects.toThrow(StoreUnavailable);
  });
});
