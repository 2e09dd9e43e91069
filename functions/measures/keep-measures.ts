import { keepMeasures } from '../../application/measures/keep-measures.ts';
import * as ports from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(keepMeasures, () => ({
  measuresKeeper: ports.measuresKeeper(),
  registry: ports.registry(),
}));
