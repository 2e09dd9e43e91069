import * as z from 'zod';
import type {
  Category,
  CategoryGroup,
  EmergencyNumber,
} from '../../../domain/institutions/registry/registry.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { alikeTellings, localities } from '../../../domain/foundation/vocabulary/localities.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion, text } from './scalars.ts';

const category = z.looseObject({
  v: firstVersion,
  id: z.string(),
  name: text,
  group: z
    .looseObject({ id: z.string(), name: text } satisfies Record<keyof CategoryGroup, z.ZodType>)
    .exactOptional(),
  kinds: z.array(z.enum(kinds)),
  onlyReceiver: z.string().exactOptional(),
  sensitive: z.boolean(),
  urgent: z.boolean(),
  defaultOpenness: z.literal('confidential').exactOptional(),
  locality: z.enum(localities).default('there'), // categories of before there were localities lack it
  toldOfAlike: z.enum(alikeTellings).exactOptional(),
  catchAll: z.literal(true).exactOptional(),
  emergencyNumbers: z.array(
    z.looseObject({
      number: z.string(),
      name: text,
      forChildren: z.literal(true).exactOptional(),
    } satisfies Record<keyof EmergencyNumber, z.ZodType>),
  ),
} satisfies Record<keyof Category, z.ZodType>);

export const categoryItem = z.object({ category }) satisfies z.ZodType<{ category: Category }>;

export const newCategoryItem = (category: Category): Item => ({
  ...registryKeys.category(category.id),
  entity: 'category',
  v: 1,
  category,
});
