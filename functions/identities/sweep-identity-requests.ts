import { sweepIdentityRequests } from '../../application/identities/sweep-identity-requests.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(sweepIdentityRequests, () => ({
  identityRequests: ports.identityRequests(),
  tickets: ports.tickets(),
  registry: ports.registry(),
  now: ports.now,
}));
