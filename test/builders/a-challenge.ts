import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import type { WantedProof } from '../../web/src/proof/challenge.ts';

const hmacSignatureSecret = 'of the service alone';

interface ChallengeOfTest {
  /** The counter that solves it. */
  readonly counter: number;
  /** Iterations of each try. */
  readonly cost?: number;
  /** How many tries it says that are needed on average. */
  readonly derivations?: number;
}

/** A challenge as the service makes it. */
export async function aChallenge({
  counter,
  cost = 10,
  derivations = counter,
}: ChallengeOfTest): Promise<WantedProof> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter,
    data: { about: 'ab12', derivations, expiresAt: 1_800_000_000 },
    deriveKey,
    hmacSignatureSecret,
  });
  return challenge as WantedProof;
}

/** Whether the service would take it. */
export async function isProven({ challenge, solution }: Payload): Promise<boolean> {
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret });
  return verified;
}

/** What was sent as a proof. */
export const readProof = (header: string): Payload => JSON.parse(atob(header)) as Payload;
