import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoQueueKeeper } from '../../adapters/dynamodb/queue-keeper.ts';
import type { Lineage } from '../../domain/institutions/institution.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import { changesQueues } from '../../domain/queues/changes-queues.ts';
import { levelsOf } from '../../domain/queues/known-ticket.ts';
import type { QueueKeeper } from '../../domain/queues/queues.ts';
import { CorruptItem } from '../../domain/tickets/ticket-store.ts';
import { consumer, type React } from '../../functions/shared/consumer.ts';
import { environment } from '../../functions/shared/environment.ts';
import { registryOfStage } from '../../functions/shared/registry-of-stage.ts';

interface Dependencies {
  readonly keeper: QueueKeeper;
  readonly registry: Pick<Registry, 'lineage' | 'calendar'>;
}

/**
 * Keeps the queues of the institutions that a ticket waits at, its assignee's, and the links of those that
 * held it. The levels are those of the registry at most a minute ago. An event that changes no line costs
 * no read and no write.
 */
export function keepQueues({ keeper, registry }: Dependencies): React {
  return async (event, log) => {
    if (!changesQueues(event)) return;
    const { holder, unit } = event.after;
    const [ofHolder, ofUnit, { timeZone }] = await Promise.all([
      lineageOf(registry, holder),
      unit === undefined ? undefined : lineageOf(registry, unit),
      registry.calendar(),
    ]);
    const outcome = await keeper.hear(event, { levels: levelsOf(ofHolder, ofUnit), timeZone });
    log.info('queues-heard', { outcome });
  };
}

export const handler = consumer(() => {
  const { projectionsTable } = environment(['projectionsTable']);
  const client = documentClient();
  return keepQueues({
    keeper: dynamoQueueKeeper({ client, table: projectionsTable }),
    registry: registryOfStage(client),
  });
});

async function lineageOf(registry: Dependencies['registry'], id: string): Promise<Lineage> {
  const lineage = await registry.lineage(id);
  if (lineage === undefined) throw new CorruptItem('A ticket waits at an institution that there is not.');
  return lineage;
}
