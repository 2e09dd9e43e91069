import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { SmsBudget } from '../../../domain/messaging/notices/sms-budget.ts';
import { outboxKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** The SMS of a day, whose date is in its key. Below none is none: so a count was left where a decrement was made twice. */
export const smsDayItem = z.looseObject({
  v: firstVersion,
  count: z.int().transform((count) => Math.max(0, count)),
});

/** The budget that an operator set. */
export const smsBudgetItem = z.looseObject({
  v: firstVersion,
  perDay: z.int().nonnegative(),
  by: z.string(),
  at: instant,
  reason: z.string(),
}) satisfies z.ZodType<SmsBudget>;

export const newSmsBudgetItem = (budget: SmsBudget): Item => ({
  ...outboxKeys.smsBudget,
  entity: 'sms-budget',
  v: 1,
  ...budget,
});
