import * as z from 'zod';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { contentVersion, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

const kind = z.enum(institutionKinds);

const target = z
  .discriminatedUnion('to', [
    z.object({ to: z.literal('institution'), id: z.string() }),
    z.object({ to: z.literal('local-office'), id: z.string() }),
    z.object({ to: z.literal('kind'), kind }),
    z.object({
      to: z.literal('named'),
      kind: kind.exactOptional(),
      under: z.string().exactOptional(),
    }),
  ])
  .meta({
    id: 'RoutingTarget',
    description:
      'This institution; its office that serves the place, else itself; what is of this kind and governs or serves the place; what the words name, of this kind or at or under this institution.',
  });

export const routingRule = z
  .object({
    place: z.string().exactOptional().meta({
      description: 'Where it holds: a region, council or ward, `*` for any, or `abroad`. Absent: everywhere.',
    }),
    words: z
      .array(z.string())
      .exactOptional()
      .meta({
        description:
          'It holds where one of these is written: `shul*` stands for its endings, `*` for any text.',
        examples: [['hospitali', 'hospital*']],
      }),
    target,
    reason: textReply.meta({ description: '`{place}` stands for the name of the place.' }),
  })
  .meta({ id: 'RoutingRule', description: 'A way from a category to an office, and why.' });

export const showRoutingRoute = {
  method: 'GET',
  path: '/v1/institutions/routing',
  name: 'show-routing',
  family: 'find-institutions',
  for: 'everybody',
  summary: { sw: 'Kanuni za ofisi inayohusika', en: 'Rules by which an office is suggested' },
  keepSeconds: 3600,
  replies: {
    200: {
      description: 'By category; among rules that are as specific as each other the order counts.',
      body: z
        .object({
          version: contentVersion,
          categories: z.array(z.object({ category: z.string(), rules: z.array(routingRule) })),
        })
        .meta({ id: 'Routing' }),
    },
  },
  problems: [],
} as const satisfies Route;
