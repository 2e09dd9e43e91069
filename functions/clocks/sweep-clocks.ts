import { sweepClocks } from '../../application/clocks/sweep-clocks.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(sweepClocks, () => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  now: ports.now,
  graceSeconds: ports.graceSeconds(),
}));
