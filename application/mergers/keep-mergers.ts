import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoReadUpTo } from '../../adapters/dynamodb/reads-head.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { sqsFollowOrders } from '../../adapters/sqs/follow-orders.ts';
import { concernsMergers } from '../../domain/tickets/merging/follow.ts';
import { environment } from '../../functions/shared/environment.ts';
import { queueMessages, type Work } from '../../functions/shared/queue-messages.ts';
import { registryOfStage } from '../../functions/shared/registry-of-stage.ts';
import { systemTime } from '../../functions/shared/system-time.ts';
import type { Dependencies } from './dependencies.ts';
import { findFollowers } from './find-followers.ts';
import { followMain } from './follow-main.ts';
import { type MergerMessage, mergerMessages } from '../../functions/mergers/merger-message.ts';

/**
 * Does on each ticket that joined a main one what becomes of that. An event only orders the work, each
 * follower's in a message of its own: one that fails keeps no other from its answer, and however many there
 * are, no message takes long.
 */
export function keepMergers(dependencies: Dependencies): Work<MergerMessage> {
  return async (message, log) => {
    switch (message.order) {
      case 'hear':
        if (concernsMergers(message.event)) await findFollowers(message.event, 0, dependencies);
        return;
      case 'find':
        return findFollowers(message.event, message.after, dependencies);
      case 'follow':
        return followMain(message.event, message.follower, dependencies, log);
    }
  };
}

export const handler = queueMessages(mergerMessages, () => {
  const settings = environment(['ticketsTable', 'mergersQueueUrl']);
  const client = documentClient();
  return keepMergers({
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    registry: registryOfStage(client),
    reads: dynamoReadUpTo(client, settings.ticketsTable),
    orders: sqsFollowOrders({ queueUrl: settings.mergersQueueUrl }),
    salt: randomSalt,
    now: systemTime,
  });
});
