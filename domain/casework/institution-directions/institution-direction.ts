import type { Hash } from '../../audit/chain.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { directionActs, type DirectionGoal } from '../../foundation/vocabulary/direction-vocabulary.ts';
import { type TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';

/** Where a direction to an institution stands. Late is what its date says, and no state. */
export const institutionDirectionStates = ['given', 'answered', 'reported', 'closed', 'taken-back'] as const;
export type InstitutionDirectionState = (typeof institutionDirectionStates)[number];

/** What its clock does: asks again for an answer, reminds before the date, finds the date passed, and counts at the end of a day. */
export const directionClockSteps = ['ask-again', 'remind-before', 'miss', 'count'] as const;
export type DirectionClockStep = (typeof directionClockSteps)[number];

/** Everything that is an event of a direction. */
export const directionEventTypes = ['give', ...directionActs, ...directionClockSteps] as const;
export type DirectionEventType = (typeof directionEventTypes)[number];

/** By what the included tickets were chosen, among those that wait at the institution and below. */
export interface DirectedFilter {
  readonly category?: string;
  readonly step?: TicketStep;
  /** Only what is overdue to answer at this moment: now, or the date of the direction. */
  readonly overdueAt?: Instant;
}

/** How many of the included tickets reached the goal, and how many lie at the institution and have not; the rest left it. */
export interface CountedDirection {
  readonly done: number;
  readonly left: number;
}

/** A direction to an institution, as it is now. No personal data. */
export interface InstitutionDirection {
  readonly v: 1;
  readonly id: string;
  /** Rises by one with each event; every write is conditional on it. */
  readonly version: number;
  /** Hash of its last event. The store sets it. */
  readonly lastHash?: Hash;
  /** The office that directs. */
  readonly from: string;
  /** Whether that office oversees the institution, or heads a level above it. */
  readonly as: 'oversight' | 'head';
  /** The officer who gave it, by registry id. */
  readonly by: string;
  /** The institution that is directed; its head answers. */
  readonly to: string;
  /** The institution and all above it, and the office that directs: where it is listed, for as long as it is stored. */
  readonly listedAt: readonly string[];
  readonly goal: DirectionGoal;
  readonly filter: DirectedFilter;
  /** Numbers of the tickets that it includes, fixed when it was given. */
  readonly tickets: readonly string[];
  readonly state: InstitutionDirectionState;
  readonly givenAt: Instant;
  readonly dueBy: Instant;
  /** Since when an answer of the head is waited for. */
  readonly askedAt: Instant;
  /** Steps of the clock that were taken since it was asked, or since the date was set. */
  readonly taken: readonly Exclude<DirectionClockStep, 'count'>[];
  /** As of its last event. */
  readonly counted: CountedDirection;
}

/** What happened to a direction; the first one gives it. */
export interface InstitutionDirectionEvent {
  readonly v: 1;
  readonly direction: string;
  readonly version: number;
  readonly type: DirectionEventType;
  readonly at: Instant;
  /** Absent: the clock. */
  readonly by?: { readonly id: string; readonly institution: string };
  /** What was written, read by officers alone. */
  readonly words?: string;
  /** The date, where the event sets it. */
  readonly dueBy?: Instant;
  /** The office above whose head was told, where the date passed. */
  readonly told?: string;
  readonly counted: CountedDirection;
  /** The request that it came of. */
  readonly request?: string;
}

/** So many tickets a direction includes at most: two calls of a batch read count them. */
export const mostDirectedTickets = 200;
/** So many open directions an office gives at most: they are listed at once. */
export const mostOpenDirections = 50;

const open: ReadonlySet<InstitutionDirectionState> = new Set(['given', 'answered', 'reported']);

/** Whether anything can still be done with it. */
export const isOpenDirection = ({ state }: Pick<InstitutionDirection, 'state'>): boolean => open.has(state);

/** Whether its date passed before it was reported done, closed or taken back. */
export const isLateDirection = (
  { state, dueBy }: Pick<InstitutionDirection, 'state' | 'dueBy'>,
  now: Instant,
): boolean => (state === 'given' || state === 'answered') && now > dueBy;
