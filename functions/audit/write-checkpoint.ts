import { publishedKey } from '../../application/record/published-key.ts';
import { writeCheckpoint } from '../../application/record/write-checkpoint.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(writeCheckpoint, () => {
  const kept = { signer: ports.signer(), checkpoints: ports.checkpoints() };
  return {
    ...kept,
    signingKey: publishedKey(kept),
    entries: ports.entries(),
    hashing: ports.hashing,
    now: ports.now,
  };
});
