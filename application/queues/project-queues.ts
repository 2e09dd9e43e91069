import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { changesQueues } from '../../domain/casework/queues/changes-queues.ts';
import { queueLevelsOf } from '../../domain/casework/queues/ticket-projection.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Container } from '../container.ts';
import type { ReceivedEvent } from '../received-event.ts';
import { changesSearch, keepSearchable } from './keep-searchable.ts';

type Ports = Pick<Container, 'queueProjector' | 'registry'> & Parameters<typeof keepSearchable>[0];

/**
 * Keeps the queues of the institutions that a ticket waits at, its assignee's, the links of those that held it, and the words by
 * which it is found. The levels are those of the registry at most a minute ago. An event that changes none of it costs
 * no read and no write.
 */
export async function projectQueues(ports: Ports, received: ReceivedEvent): Promise<void> {
  await Promise.all([projectEntries(ports, received), projectWords(ports, received)]);
}

async function projectWords(ports: Ports, { event, log }: ReceivedEvent): Promise<void> {
  if (!changesSearch(event)) return;
  log.info('words-heard', { outcome: await keepSearchable(ports, event) });
}

async function projectEntries(
  { queueProjector, registry }: Pick<Container, 'queueProjector' | 'registry'>,
  { event, log }: ReceivedEvent,
): Promise<void> {
  if (!changesQueues(event)) return;
  const { holder, unit } = event.after;
  const [ofHolder, ofUnit, { timeZone }] = await Promise.all([
    lineageOf(registry, holder),
    unit === undefined ? undefined : lineageOf(registry, unit),
    registry.calendar(),
  ]);
  const outcome = await queueProjector.apply(event, { ...queueLevelsOf(ofHolder, ofUnit), timeZone });
  log.info('queues-heard', { outcome });
}

async function lineageOf(registry: Pick<Registry, 'lineage'>, id: string): Promise<Lineage> {
  const lineage = await registry.lineage(id);
  if (lineage === undefined) throw new CorruptItem('A ticket waits at an institution that there is not.');
  return lineage;
}
