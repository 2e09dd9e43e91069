import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoRegistry } from '../../adapters/dynamodb/registry/registry.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { sqsFollowOrders } from '../../adapters/sqs/follow-orders.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { askedOfFollowers } from '../../domain/tickets/merging/follow.ts';
import { environment } from '../shared/environment.ts';
import type { Log } from '../shared/log.ts';
import { queueMessages, type Work } from '../shared/queue-messages.ts';
import { systemTime } from '../shared/system-time.ts';
import { catchUp } from './catch-up.ts';
import type { Dependencies } from './dependencies.ts';
import { findFollowers } from './find-followers.ts';
import { finishMerger } from './finish-merger.ts';
import { followMain } from './follow-main.ts';
import { type MergerMessage, mergerMessages } from './merger-message.ts';

/**
 * Carries mergers out: the second change of one that was begun, and on each ticket that joined a main one
 * what becomes of that. An event only orders the work, each follower's in a message of its own: one that
 * fails keeps no other from its answer, and however many there are, no message takes long.
 */
export function keepMergers(dependencies: Dependencies): Work<MergerMessage> {
  return async (message, log) => {
    switch (message.order) {
      case 'hear':
        return hear(message.event, dependencies, log);
      case 'find':
        return findFollowers(message.event, message.after, dependencies);
      case 'follow':
        return followMain(message.event, message.follower, dependencies, log);
    }
  };
}

export const handler = queueMessages(mergerMessages, () => {
  const settings = environment(['ticketsTable', 'registryTable', 'mergersQueueUrl']);
  const client = documentClient();
  return keepMergers({
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    registry: dynamoRegistry({ client, table: settings.registryTable }),
    orders: sqsFollowOrders({ queueUrl: settings.mergersQueueUrl }),
    salt: randomSalt,
    now: systemTime,
  });
});

async function hear(event: TicketEvent, dependencies: Dependencies, log: Log): Promise<void> {
  if (event.type === 'take-in') await finishMerger(event, dependencies, log);
  if (event.type === 'merge') await catchUp(event, dependencies, log);
  if (event.after.tookIn && askedOfFollowers(event)) await findFollowers(event, 0, dependencies);
}
