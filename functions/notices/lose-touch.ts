import { loseTouchWithCitizens } from '../../application/notices/lose-touch.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(loseTouchWithCitizens, () => ({
  failedNotices: ports.failedNotices(),
  tickets: ports.tickets(),
  registry: ports.registry(),
  now: ports.now,
}));
