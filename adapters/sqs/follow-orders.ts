import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { FollowOrder, FollowOrders } from '../../domain/tickets/merging/follow-orders.ts';

interface Settings {
  readonly queueUrl: string;
  readonly client?: SQSClient;
}

/** What SQS takes in one call. */
const mostAtOnce = 10;

/** The queue did not take an order. */
export class OrderNotTaken extends Error {
  override readonly name = 'OrderNotTaken';
}

/**
 * Orders as messages of the queue that their own consumer works off. An order whose answer was lost is given
 * again: who carries it out bears repeats.
 */
export function sqsFollowOrders({ queueUrl, client = ordersClient() }: Settings): FollowOrders {
  const send = async (orders: readonly FollowOrder[]): Promise<void> => {
    const entries = orders.map((order, place) => ({
      Id: String(place),
      MessageBody: JSON.stringify(order),
    }));
    const command = new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries });
    const { Failed: failed = [] } = await client.send(command);
    if (failed.length > 0) throw new OrderNotTaken(failed.map(({ Code: code }) => code).join(', '));
  };
  return {
    async give(orders) {
      for (let next = 0; next < orders.length; next += mostAtOnce) {
        await send(orders.slice(next, next + mostAtOnce));
      }
    },
  };
}

/** The endpoint is the environment's, and the queue's address only its name. */
const ordersClient = (): SQSClient =>
  new SQSClient({
    maxAttempts: 3,
    useQueueUrlAsEndpoint: false,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
