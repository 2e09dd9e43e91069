import type { Examples } from './example.ts';

const hash = '6c9KMUvFQ3vA1o0nQbB2mRzYJt0m5F0rX8tq3fS1w4E';

/** The proof of a receipt under the first checkpoint after it. */
export const proofExample: Examples = {
  proven: {
    summary: 'Uthibitisho wa lalamiko',
    value: {
      proof: {
        v: 1,
        number: '261112345671',
        entry: { entity: 'event', v: 1, type: 'submit', version: 1, at: '2026-11-24T09:00:00Z' },
        salt: '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a',
        index: 4711,
        path: [hash, hash],
        checkpoint: {
          statement: {
            v: 1,
            domain: 'mrejesho/checkpoints/1',
            sequence: 288,
            until: '2026-11-24T09:04:00Z',
            signedAt: '2026-11-24T09:04:02Z',
            size: 4713,
            root: hash,
            peaks: [hash, hash],
            batch: { leaves: 12, hash },
            previous: hash,
            key: hash,
          },
          signature: 'MEUCIQDx…',
        },
      },
      key: '-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----\n',
    },
  },
};
