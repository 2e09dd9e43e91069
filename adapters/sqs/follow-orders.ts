import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { FollowOrder, FollowOrders } from '../../domain/casework/acts/merging/follow-orders.ts';
import { messagesClient } from './messages-client.ts';

/** Calls that are on their way at once. */
const mostAtOnce = 10;

/**
 * Orders as messages of the queue that their own consumer works off. An order whose answer was lost is given
 * again: who carries it out bears repeats.
 */
export function sqsFollowOrders(queueUrl: string, client: SQSClient = messagesClient()): FollowOrders {
  const send = (order: FollowOrder) =>
    client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(order) }));
  return {
    async give(orders) {
      for (let next = 0; next < orders.length; next += mostAtOnce) {
        await Promise.all(orders.slice(next, next + mostAtOnce).map(send));
      }
    },
  };
}
