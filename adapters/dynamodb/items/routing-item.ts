import * as z from 'zod';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import type { CategoryRouting, RoutingRule } from '../../../domain/institutions/registry/routing.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion, text } from './scalars.ts';

const kind = z.enum(institutionKinds);

const target = z.discriminatedUnion('to', [
  z.looseObject({ to: z.literal('institution'), id: z.string() }),
  z.looseObject({ to: z.literal('local-office'), id: z.string() }),
  z.looseObject({ to: z.literal('kind'), kind }),
  z.looseObject({ to: z.literal('named'), kind: kind.exactOptional(), under: z.string().exactOptional() }),
]);

export const ruleShape = z.looseObject({
  place: z.string().exactOptional(),
  words: z.array(z.string()).exactOptional(),
  target,
  reason: text,
} satisfies Record<keyof RoutingRule, z.ZodType>);

export const routingShape = z.looseObject({
  v: firstVersion,
  category: z.string(),
  rules: z.array(ruleShape),
} satisfies Record<keyof CategoryRouting, z.ZodType>);

/** To which offices a category goes, as it is stored. */
export const routingItem = z.object({ routing: routingShape }) satisfies z.ZodType<{
  routing: CategoryRouting;
}>;

export const newRoutingItem = (of: CategoryRouting): Item => ({
  ...registryKeys.routingOf(of.category),
  entity: 'routing',
  v: 1,
  routing: of,
});
