import type { Limits } from '../../../foundation/policy/limits.ts';
import type { Duration } from '../../../foundation/time/duration.ts';
import type { Act } from '../../../foundation/vocabulary/acts.ts';

/**
 * How long a citizen may do an act after what made it possible. Source: docs/rules.md, Objecting; docs/rules.md,
 * Reclassifying; docs/rules.md, Withdrawing; docs/rules.md, What comes late.
 */
export const timeLimits = {
  rate: ({ rateWithin }) => rateWithin,
  'undo-acceptance': ({ undoAcceptanceWithin }) => undoAcceptanceWithin,
  'undo-withdrawal': ({ undoWithdrawalWithin }) => undoWithdrawalWithin,
  object: ({ transfers }) => transfers.objectWithin,
  'undo-reclassification': ({ reclassification }) => reclassification.undoWithin,
} as const satisfies Partial<Record<Act, (limits: Limits) => Duration>>;
export type TimeLimitedAct = keyof typeof timeLimits;
