import * as z from 'zod';
import type { RestOfCycle, RestOfState } from '../../domain/ticketing/tickets/rest-of-state.ts';
import { clockSteps, cycleBeginnings, type TimeLeft } from '../../domain/ticketing/tickets/ticket.ts';
import { outcomes } from '../../domain/foundation/vocabulary/findings.ts';
import { closingReasons } from '../../domain/foundation/vocabulary/statuses.ts';
import { instant } from './instant.ts';

const several = z.int().nonnegative();

/** Ticket state that its event does not state elsewhere. */
export const restOfStateSchema = z.looseObject({
  submittedAt: instant,
  acknowledgedAt: instant.exactOptional(),
  respondedAt: instant.exactOptional(),
  closedBecause: z.enum(closingReasons).exactOptional(),
  outcome: z.enum(outcomes).exactOptional(),
  promisedBy: instant.exactOptional(),
  objectionDueAt: instant.exactOptional(),
  directedBy: instant.exactOptional(),
  directionIsNear: z.literal(true).exactOptional(),
  mergedInto: z.string().exactOptional(),
  joinedCount: z.int().positive().exactOptional(),
  outOfReach: z.literal(true).exactOptional(),
  phoneConfirmed: z.boolean().exactOptional(),
  contact: z.string().exactOptional(),
  heldBefore: z.array(z.string()).readonly().exactOptional(),
  handedOn: z.array(z.string()).readonly().exactOptional(),
  keptFromDeciding: z.array(z.string()).readonly().exactOptional(),
  direction: z.int().positive().exactOptional(),
  secondsLeft: several.exactOptional(),
  timeLeft: z
    .looseObject({
      acknowledge: several.exactOptional(),
      respond: several.exactOptional(),
      decide: several.exactOptional(),
    } satisfies Record<keyof TimeLeft, z.ZodType>)
    .exactOptional(),
  cycle: z
    .looseObject({
      began: z.enum(cycleBeginnings).exactOptional(),
      startedAt: instant.exactOptional(),
      acknowledgeBy: instant.exactOptional(),
      steps: z.array(z.enum(clockSteps)).readonly().exactOptional(),
      reminders: several.exactOptional(),
      remindedAt: instant.exactOptional(),
      pausedSeconds: several.exactOptional(),
    } satisfies Record<keyof RestOfCycle, z.ZodType>)
    .exactOptional(),
} satisfies Record<keyof RestOfState, z.ZodType>);
