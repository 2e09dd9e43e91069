import { watchSurges } from '../../application/surges/watch-surges.ts';
import * as ports from '../ports.ts';
import { consumerOfBatches } from '../lambda/batch-consumer.ts';

export const handler = consumerOfBatches(watchSurges, () => ({
  surgeDetector: ports.surgeDetector(),
  registry: ports.registry(),
  now: ports.now,
}));
