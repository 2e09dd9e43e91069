import * as z from 'zod';
import { mostSampled, objections, sampledThings } from '../../../domain/audit/audit-sample.ts';
import { dateReply } from '../replies/replies.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { officersText } from '../requests/officers-texts.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { showAuditRoute } from './show-audit.ts';

const id = z.uuid().meta({ description: 'Of a sample of the caller.' });
const item = z.string().meta({
  description: 'A ticket by its number; a look by that and its place among the reads of its ticket.',
  examples: ['261112345671-3'],
});
const note = officersText({ description: 'What was found.', example: 'Alifungua mara tatu bila sababu.' });

export const sampleAuditRoute = {
  method: 'POST',
  path: showAuditRoute.path,
  name: 'sample-audit',
  for: 'trails:read',
  family: 'identity-requests',
  summary: {
    sw: 'Omba sampuli kwa kura, au andika ulichokuta',
    en: 'Ask for a sample by lot, or file a finding',
  },
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: z
    .discriminatedUnion('does', [
      z.strictObject({
        does: z.literal('ask').meta({
          description: 'The seed is the hash of the next checkpoint: nobody can know it yet.',
        }),
        of: z.enum(sampledThings).meta({
          description: 'looks: single looks at tickets. tickets: tickets that were looked at.',
        }),
        from: dateReply.meta({ description: 'First day.' }),
        until: dateReply.meta({ description: 'Last day, 92 days after the first at most.' }),
        size: z
          .int()
          .min(1)
          .max(mostSampled)
          .meta({ examples: [20] }),
        institution: registryId(
          'whose officers looked, with those below; absent: all',
          'dawasa',
        ).exactOptional(),
      }),
      z.strictObject({ does: z.literal('approve'), sample: id, item, note: note.exactOptional() }),
      z.strictObject({ does: z.literal('object'), sample: id, item, verdict: z.enum(objections), note }),
    ])
    .meta({ id: 'SampleOfAudit' }),
  replies: {
    200: {
      description:
        'It is on file, in the hash chain of the sample. A finding replaces none; the newest of an item counts, and the same again is filed once.',
      body: z
        .object({ sample: z.string().meta({ examples: ['3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f'] }) })
        .meta({ id: 'SampleNamed' }),
    },
  },
  problems: ['idempotency-key-missing', 'idempotency-key-weak', 'idempotency-key-reused'],
} as const satisfies Route;
