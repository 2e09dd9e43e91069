import { publishMonths } from '../../application/publication/publish-months.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(
  async (wired, run) => {
    await publishMonths(wired, run);
  },
  () => ({
    publications: ports.publications(),
    monthlyCounts: ports.monthlyCounts(),
    registry: ports.registry(),
    now: ports.now,
  }),
);
