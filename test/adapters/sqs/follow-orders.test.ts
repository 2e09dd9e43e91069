import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { sqsFollowOrders } from '../../../adapters/sqs/follow-orders.ts';
import { followOrderSchema } from '../../../contracts/events/follow-order.ts';
import type { FollowOrder } from '../../../domain/casework/acts/merging/follow-orders.ts';
import { anEvent } from '../../builders/ticket-event.ts';

const queueUrl = 'https://sqs.af-south-1.amazonaws.com/000000000000/mrejesho-local-mergers';

function aQueue() {
  const client = new SQSClient({ region: 'af-south-1' });
  return { calls: mockClient(client), orders: sqsFollowOrders(queueUrl, client) };
}

const find = (after: number): FollowOrder => ({ v: 1, order: 'find', event: anEvent(), after });
const follow: FollowOrder = {
  v: 1,
  order: 'follow',
  event: anEvent(),
  follower: { number: '261100000025', request: 'ombi.mwili' },
};

test('each order is a message of the queue, as it is read again', async () => {
  const { calls, orders } = aQueue();
  calls.on(SendMessageCommand).resolves({});
  const given = [...Array.from({ length: 22 }, (_, place) => find(place)), follow];
  await orders.give(given);

  const sent = calls.commandCalls(SendMessageCommand).map(({ args: [command] }) => command.input);
  expect(new Set(sent.map(({ QueueUrl: url }) => url))).toEqual(new Set([queueUrl]));
  const read = sent.map(({ MessageBody: body }) => JSON.parse(body ?? '') as unknown);
  expect(read.map((body) => followOrderSchema.parse(body))).toEqual(given);
});

test('no orders are no call', async () => {
  const { calls, orders } = aQueue();
  await orders.give([]);
  expect(calls.commandCalls(SendMessageCommand)).toEqual([]);
});

test('an order that the queue did not take is an error, so that the event comes again', async () => {
  const { calls, orders } = aQueue();
  calls.on(SendMessageCommand).rejects(new Error('Throttled'));
  await expect(orders.give([find(1)])).rejects.toThrow('Throttled');
});
