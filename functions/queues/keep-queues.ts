import { keepQueues } from '../../application/queues/keep-queues.ts';
import * as ports from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(keepQueues, () => ({ keeper: ports.keeper(), registry: ports.registry() }));
