import { watchSurges } from '../../application/surges/watch-surges.ts';
import * as ports from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(watchSurges, () => ({
  surgeDetector: ports.surgeDetector(),
  registry: ports.registry(),
  now: ports.now,
}));
