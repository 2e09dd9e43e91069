import * as z from 'zod';
import type { ProofChallenge } from '../../../domain/foundation/rate-limits/proofs.ts';

const hex = z.string().regex(/^[0-9a-f]+$/);

/** What a device has to solve before its try is looked at. */
export const proofChallenge = z
  .object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      cost: z.int().positive().meta({ description: 'Iterations of one derivation.' }),
      data: z.object({
        about: z
          .string()
          .meta({ description: 'For which ticket or network and which day it is good, hashed.' }),
        derivations: z
          .int()
          .positive()
          .meta({ description: 'So many are needed on average, and twice as many at most.' }),
        expiresAt: z.int().positive().meta({ description: 'In seconds since 1970.' }),
      }),
      keyLength: z.int().positive(),
      keyPrefix: hex,
      nonce: hex,
      salt: hex,
    }),
    signature: hex,
  })
  .meta({
    id: 'ProofChallenge',
    description:
      'proof-of-work-needed, proof-to-send-needed: a challenge of ALTCHA (v2). Solve it by counting up from 0, and send the request again with `Mrejesho-Proof`.',
  }) satisfies z.ZodType<ProofChallenge>;
