import { checkIntegrity } from '../../application/record/check-integrity.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(checkIntegrity, () => ({
  integrityCheck: ports.integrityCheck(),
  hashing: ports.hashing,
  now: ports.now,
}));
