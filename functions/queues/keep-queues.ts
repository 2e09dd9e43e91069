import { projectQueues } from '../../application/queues/project-queues.ts';
import * as ports from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(projectQueues, () => ({
  queueProjector: ports.queueProjector(),
  searchIndex: ports.searchIndex(),
  tickets: ports.storedTexts(),
  registry: ports.registry(),
}));
