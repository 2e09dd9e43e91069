import { rollUpMeasures } from '../../application/measures/roll-up-measures.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(rollUpMeasures, () => ({
  rollUpStore: ports.rollUpStore(),
  registry: ports.registry(),
  now: ports.now,
  settlingSeconds: ports.settlingSeconds(),
}));
