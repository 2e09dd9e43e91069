import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { documentClient, TableClient } from '../../../adapters/dynamodb/client.ts';
import { newEventItem } from '../../../adapters/dynamodb/items/event-item.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aReminderOf, aStoredTicket } from '../../builders/submission.ts';
import { cancelled, failing } from '../../builders/dynamodb/faults.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';

const dynamo = mockClient(TableClient);
afterAll(() => dynamo.restore());
const tables = { tickets: 'tickets', identities: 'identities' };
const client = documentClient({ region: 'eu-west-1' });
const store = dynamoTicketStore({ client, tables, patience: impatience() });

// In the order of the transaction: head, event.
const met = cancelled('TransactionConflict', 'None');
const refused = cancelled('ConditionalCheckFailed', 'None');
const change = aReminderOf(aStoredTicket({ lastHash: 'a'.repeat(43) }));

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
});

describe('saving a change', () => {
  it('is one write call', async () => {
    dynamo.on(TransactWriteCommand).resolves({});

    await store.save(change);

    expect(dynamo.calls()).toHaveLength(1);
  });

  it('repeats the same write when it met another, and is not stale for that', async () => {
    dynamo.on(TransactWriteCommand).rejectsOnce(met).resolves({});

    const outcome = await store.save(change);

    const [first, second] = dynamo.commandCalls(TransactWriteCommand);
    expect(outcome).toBe('saved');
    expect(second?.args[0].input).toEqual(first?.args[0].input);
  });

  it('gives up when others keep writing', async () => {
    dynamo.on(TransactWriteCommand).rejects(met);

    await expect(store.save(change)).rejects.toThrow(StoreUnavailable);
  });

  it('is stale when the version moved on', async () => {
    dynamo.on(TransactWriteCommand).rejects(refused);

    expect(await store.save(change)).toBe('stale');
  });

  it('is saved when its own event is there already: an answer was lost', async () => {
    dynamo.on(TransactWriteCommand).rejectsOnce(failing('InternalServerError', 500)).rejects(refused);
    dynamo.on(GetCommand).resolves({ Item: newEventItem(change.event) });

    await expect(store.save(change)).rejects.toThrow(StoreUnavailable);
    expect(await store.save(change)).toBe('saved');
  });

  it('is stale when another event has its version', async () => {
    dynamo.on(TransactWriteCommand).rejects(refused);
    const other = { ...change.event, at: '2026-11-24T06:30:00Z' } as const;
    dynamo.on(GetCommand).resolves({ Item: newEventItem(other) });

    expect(await store.save(change)).toBe('stale');
  });
});
