import { parseArgs } from 'node:util';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import type { SmsBudget } from '../../domain/messaging/notices/sms-budget.ts';
import { operatorOptions } from '../command-line/operator-options.ts';
import type { StagePlace } from '../command-line/named-stage.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

export interface BudgetRequest {
  readonly where: StagePlace;
  /** Absent: nothing is set, and how the day stands is said. */
  readonly budget?: SmsBudget;
}

export const smsBudgetUsage = `npm run sms:budget -- --per-day 60000 --by 'Name' --reason 'Results of examinations' [--stage prod]
npm run sms:budget [-- --stage prod]

Sets how many SMS go in a day, in the place of what the stage says, until somebody sets another number. It works within a minute,
without a deployment, and what waits goes by it. SMS to phones that nobody confirmed stop at a third to half of it, to confirmed ones of the
web at four fifths, all others at its end; 0 stops all. What stops waits until midnight. Without --per-day nothing is set. Each says what
went today, what is usual, and what has stopped. Without --stage: the running local cloud, or the one that --cloud FILE describes.`;

const options = { 'per-day': { type: 'string' }, ...operatorOptions } as const;

const read = (given: readonly string[]) =>
  readArguments(() => parseArgs({ args: [...given], options, strict: true }));

/** What the operator asked for, at this moment. Throws `UsageError`. */
export function budgetRequest(given: readonly string[], at: Instant): BudgetRequest {
  const {
    values: { stage, cloud, 'per-day': perDay, by = '', reason = '' },
  } = read(given);
  const where = stage === undefined ? { cloud } : { stage };
  if (perDay === undefined) return { where };
  if (!/^\d{1,9}$/.test(perDay)) throw new UsageError('--per-day is a whole number, 0 or more.');
  if (!canBeSeen(by)) throw new UsageError('A budget is set by somebody: say who with --by.');
  if (!canBeSeen(reason)) throw new UsageError('Say why, for whoever looks at it next: --reason');
  return { where, budget: { perDay: Number(perDay), by: by.trim(), at, reason: reason.trim() } };
}
