import { randomInt } from 'node:crypto';
import { createChallenge, verifySolution, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod';
import { proofChallenge } from '../../contracts/http/problems/proof-challenge.ts';
import { iterationsOfProof } from '../../domain/foundation/rate-limits/rate-limits.ts';
import type { Proofs } from '../../domain/foundation/rate-limits/proofs.ts';

const payload = z.object({
  challenge: proofChallenge,
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: z.string() }),
}) satisfies z.ZodType<Payload>;

/** What somebody sent as a proof; undefined: it has not its form. */
function payloadIn(proof: string): z.output<typeof payload> | undefined {
  try {
    return payload.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * Proofs of work by ALTCHA: PBKDF2 with SHA-256 of a counter that somebody has to find by counting up. It is drawn
 * evenly from 1 to twice the average, so that nobody does better by beginning anywhere else.
 */
export const altchaProofs: Proofs = {
  async challenge(asked, secret) {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: iterationsOfProof,
      counter: randomInt(1, 2 * asked.derivations + 1),
      data: { ...asked },
      deriveKey,
      hmacSignatureSecret: secret,
    });
    return proofChallenge.parse(challenge);
  },

  async solved(proof, secret) {
    const found = payloadIn(proof);
    if (found === undefined) return undefined;
    const { verified } = await verifySolution({ ...found, deriveKey, hmacSignatureSecret: secret });
    const { nonce, data } = found.challenge.parameters;
    return verified ? { ...data, name: nonce } : undefined;
  },
};
