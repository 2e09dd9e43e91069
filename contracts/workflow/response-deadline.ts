import * as z from 'zod';
import type { Clock } from '../../domain/ticketing/clock/clocks.ts';
import { instant } from '../events/instant.ts';

const clock = z.object({
  number: z.string().regex(/^\d{12}$/),
  cycle: z.int().positive(),
  arming: z.int().nonnegative(),
}) satisfies z.ZodType<Clock>;

/** What an execution of the state machine `response-deadline` is started with. */
export const executionInput = clock.extend({ nextWakeAt: instant });
export type ExecutionInput = z.output<typeof executionInput>;

/**
 * What the state machine asks `apply-deadline` when it wakes. The two optional attributes say how old
 * the execution is; one of an earlier release, still waiting, does not send them.
 */
export const applyDeadlineInput = clock.extend({
  /** When the execution was started, as Step Functions writes it: UTC with milliseconds. */
  startedAt: z.iso.datetime().exactOptional(),
  /** How often this execution woke before. */
  rounds: z.int().nonnegative().exactOptional(),
});
export type ApplyDeadlineInput = z.output<typeof applyDeadlineInput>;

/** Over: the execution ends. Else it waits again; a time that has passed already means at once. */
export const applyDeadlineOutput = z.discriminatedUnion('over', [
  z.object({ over: z.literal(true) }),
  z.object({ over: z.literal(false), nextWakeAt: instant }),
]);
export type ApplyDeadlineOutput = z.output<typeof applyDeadlineOutput>;

/**
 * The name of a clock's execution. AWS refuses the name of an ended execution for 90 days: a clock
 * exists once, whatever is repeated.
 */
export const executionName = ({ number, cycle, arming }: Clock): string => `${number}-${cycle}-${arming}`;
