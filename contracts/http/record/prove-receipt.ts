import * as z from 'zod';
import { knownDevice } from '../follow-up/device.ts';
import { secretHeaders } from '../requests/secret-headers.ts';
import { instantReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { ticketParams } from '../requests/ticket-params.ts';

const hash = z.string().meta({ description: 'SHA-256, base64url.' });

const statement = z.object({
  v: z.literal(1),
  domain: z.string(),
  sequence: z.int(),
  until: instantReply,
  signedAt: instantReply,
  size: z.int(),
  root: hash,
  peaks: z.array(hash),
  batch: z.object({ leaves: z.int(), hash }),
  previous: hash.exactOptional(),
  key: hash,
});

/** The proof of a receipt: the very file that is checked offline. */
const proofDocument = z
  .object({
    proof: z.object({
      v: z.literal(1),
      number: z.string(),
      entry: z.record(z.string(), z.unknown()).meta({
        description: 'The submission as the first event of the ticket, without a text.',
      }),
      salt: z.string().exactOptional().meta({
        description:
          'Shows that texts are those which were sent. Absent where the record has lost them, of which whoever runs the system is told.',
      }),
      index: z.int().meta({ description: 'Its place in the log.' }),
      path: z.array(hash).meta({ description: 'From it to the root.' }),
      checkpoint: z.object({
        statement,
        signature: z.string().meta({ description: 'ECDSA over P-256 with SHA-256, DER, base64url.' }),
      }),
    }),
    key: z.string().meta({ description: 'The public key that the checkpoint names, in PEM.' }),
  })
  .meta({
    id: 'ReceiptProofDocument',
    description:
      'Kept as it is, `npm run audit:verify` and the page that checks proofs read it, without any network.',
  });

export const proveReceiptRoute = {
  method: 'GET',
  path: '/v1/tickets/{number}/proof',
  name: 'prove-receipt',
  for: 'everybody',
  summary: { sw: 'Uthibitisho wa risiti', en: 'The proof of a receipt' },
  params: ticketParams,
  headers: z.object(secretHeaders),
  device: knownDevice,
  replies: {
    200: {
      description: 'What proves when the ticket was sent, and to whoever has the texts, with which.',
      body: proofDocument,
    },
  },
  problems: [
    'number-malformed',
    'number-mistyped',
    'secret-missing',
    'secret-malformed',
    'ticket-not-found',
    'proof-of-work-needed',
    'guesses-closed',
    'not-yet-anchored',
  ],
} as const satisfies Route;
