import * as z from 'zod';
import { abroad } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { anyPlace, placeInReason, reasonLimit } from '../../../domain/institutions/registry/routing.ts';
import { registryId } from '../requests/registry-id.ts';
import { textSchema } from '../requests/text.ts';
import type { Route } from '../route.ts';
import { inEveryLanguage } from './in-every-language.ts';
import { registryAct, why } from './registry-act.ts';

const office = registryId('the institution', 'dawasa');
const kind = z.enum(institutionKinds);

const target = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('institution'), id: office }),
  z.strictObject({ to: z.literal('local-office'), id: office }),
  z.strictObject({ to: z.literal('kind'), kind }),
  z.strictObject({ to: z.literal('named'), kind: kind.exactOptional(), under: office.exactOptional() }),
]);

const place = z
  .union([z.enum([anyPlace, abroad]), registryId('a region, council or ward', 'kinondoni')])
  .meta({ description: `Where it holds; \`${anyPlace}\`: any known place. Absent: everywhere.` });

const rule = z.strictObject({
  place: place.exactOptional(),
  words: z
    .array(
      textSchema({
        atMost: 60,
        lines: false,
        description: 'A word, or several in their order; `shul*` stands for its endings.',
        example: 'hospital*',
      }),
    )
    .min(1)
    .max(60)
    .exactOptional()
    .meta({ description: 'It holds where one of these is written. Absent: whatever is written.' }),
  target,
  reason: inEveryLanguage(
    reasonLimit,
    `Why this office, as people read it; \`${placeInReason}\` stands for the name of the place.`,
    { sw: 'DAWASA hutoa maji Dar es Salaam.', en: 'DAWASA supplies water in Dar es Salaam.' },
  ),
});

export const setRoutingRoute = {
  ...registryAct,
  path: '/v1/officer/registry/routing',
  name: 'set-routing',
  summary: { sw: 'Weka ofisi zinazopendekezwa', en: 'Set which offices are suggested for a category' },
  body: z.strictObject({
    category: registryId('the category', 'maji'),
    rules: z.array(rule).min(1).max(80).meta({ description: 'In their order, instead of all that it had.' }),
    why,
  }),
} as const satisfies Route;
