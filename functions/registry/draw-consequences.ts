import { runRegistryJobs } from '../../application/registry/run-registry-jobs.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(runRegistryJobs, () => ({
  ...ports.accountMaking(),
  jobs: ports.jobs(),
  tickets: ports.tickets(),
  queues: ports.queuesUnsealed(),
  queueProjector: ports.queueProjector(),
  searchIndex: ports.searchIndex(),
  records: ports.records(),
  proposals: ports.proposals(),
  followers: ports.followers(),
  outbox: ports.outbox(),
  oversight: ports.registry(),
  policies: ports.registry(),
  now: ports.now,
}));
