import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { sqsFollowOrders } from '../../../adapters/sqs/follow-orders.ts';
import { followOrderSchema } from '../../../contracts/events/follow-order.ts';
import type { FollowOrder } from '../../../domain/tickets/merging/follow-orders.ts';
import { anEvent } from '../../builders/ticket-event.ts';

const queueUrl = 'https://sqs.af-south-1.amazonaws.com/000000000000/mrejesho-local-mergers';

function aQueue() {
  const client = new SQSClient({ region: 'af-south-1' });
  return { calls: mockClient(client), orders: sqsFollowOrders({ queueUrl, client }) };
}

const order = (after: number): FollowOrder => ({ v: 1, order: 'find', event: anEvent(), after });

test('orders are messages of the queue, as many at once as it takes', async () => {
  const { calls, orders } = aQueue();
  calls.on(SendMessageBatchCommand).resolves({});
  const given = Array.from({ length: 23 }, (_, place) => order(place));
  await orders.give(given);

  const sent = calls.commandCalls(SendMessageBatchCommand).map(({ args: [command] }) => command.input);
  expect(sent.map(({ Entries: entries = [] }) => entries.length)).toEqual([10, 10, 3]);
  expect(new Set(sent.map(({ QueueUrl: url }) => url))).toEqual(new Set([queueUrl]));
  const bodies = sent.flatMap(({ Entries: entries = [] }) => entries.map(({ MessageBody: body }) => body));
  const read: unknown[] = bodies.map((body) => JSON.parse(body ?? '') as unknown);
  expect(read.map((body) => followOrderSchema.parse(body))).toEqual(given);
});

test('no orders are no call', async () => {
  const { calls, orders } = aQueue();
  await orders.give([]);
  expect(calls.commandCalls(SendMessageBatchCommand)).toEqual([]);
});

test('an order that the queue did not take is an error, so that the event comes again', async () => {
  const { calls, orders } = aQueue();
  calls
    .on(SendMessageBatchCommand)
    .resolves({ Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }] });
  await expect(orders.give([order(1)])).rejects.toThrow('InternalError');
});
