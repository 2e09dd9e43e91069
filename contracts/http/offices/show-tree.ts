import * as z from 'zod';
import { institutionKinds, jurisdictions } from '../../../domain/institutions/registry/institution.ts';
import { contentVersion, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

const office = z.object({
  id: z.string(),
  kind: z.enum(institutionKinds),
  name: textReply,
  shortName: textReply,
  address: z
    .string()
    .exactOptional()
    .meta({ description: 'Not served here: where it takes tickets instead.' }),
  jurisdiction: z
    .enum(jurisdictions)
    .exactOptional()
    .meta({ description: 'Absent: that of the institution above it; `mainland` at the top.' }),
  level: z
    .literal(false)
    .exactOptional()
    .meta({ description: 'Escalation and appeal do not stop here. Absent: they do.' }),
  areas: z
    .array(z.string())
    .exactOptional()
    .meta({ description: 'Regions, councils and wards that it serves and does not lie under.' }),
  formerNames: z
    .array(z.string())
    .exactOptional()
    .meta({ description: 'By what people look for it too.', examples: [['DAWASCO']] }),
});

/** Declared: a schema that names itself has no type of its own before. */
interface ShownBranch extends z.output<typeof office> {
  parts?: ShownBranch[];
}

const branch: z.ZodType<ShownBranch, ShownBranch> = office
  .extend({
    get parts() {
      return z.array(branch).exactOptional();
    },
  })
  .meta({ id: 'Branch', description: 'An institution with all that lies under it.' });

export const showTreeRoute = {
  method: 'GET',
  path: '/v1/institutions/tree',
  name: 'show-tree',
  family: 'find-institutions',
  for: 'everybody',
  summary: { sw: 'Taasisi zote kwa pamoja', en: 'All institutions at once' },
  keepSeconds: 3600,
  replies: {
    200: {
      description:
        'The tops of all trees, each with what lies under it, in the order of their Swahili names.',
      body: z
        .object({ version: contentVersion, institutions: z.array(branch) })
        .meta({ id: 'InstitutionTree' }),
    },
  },
  problems: [],
} as const satisfies Route;
