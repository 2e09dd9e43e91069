import type { Actor } from '../../foundation/vocabulary/acts.ts';
import { hasConflictOfInterest } from './conflict-of-interest.ts';
import type { AccessRequest } from './access-request.ts';
import { isTrainedFor } from './waits-for.ts';
import {
  assignedTo,
  audits,
  belongsToFormer,
  belongsToFormerBelow,
  headedFormer,
  headedFormerBelow,
  headsRoot,
  isComplaintsOfficer,
  isComplaintsOfficerOfRoot,
  isOfficeHead,
  isOfficeHeadAbove,
  oversees,
  overseesWithReason,
  standsInAsAssignee,
  worksForHolder,
} from './capacity-tests.ts';

/** How much of a ticket is shown, from least to most. */
export const depths = ['nothing', 'status', 'history', 'all'] as const;
export type Depth = (typeof depths)[number];

export interface CapacityRule {
  readonly isHeldIn: (request: AccessRequest) => boolean;
  readonly sees: Depth;
  /** Depth shown of a sensitive ticket to the untrained, and of one with an unbound name. */
  readonly seesGuarded: Depth;
  /** As whom it acts in the table of acts; absent: it reads alone. */
  readonly actor?: Actor;
  /** Its acts decide something: not for whoever responded below. */
  readonly decides?: true;
  /** Sees who opened it, of those at or under its own place. */
  readonly seesReads?: true;
}

/**
 * In which capacity somebody looks at a ticket, what it shows them and as whom they act; several at once
 * add up. Whoever is in none cannot tell the ticket from one that does not exist.
 * Source: docs/rules.md, Who sees a ticket; docs/rules.md, Sensitive matters; docs/adr/0125.
 */
export const capacities = {
  officer: {
    isHeldIn: worksForHolder,
    sees: 'all',
    seesGuarded: 'nothing',
    actor: 'officer',
    decides: true,
  },
  assignee: { isHeldIn: assignedTo, sees: 'all', seesGuarded: 'nothing', actor: 'assignee', decides: true },
  deputy: {
    isHeldIn: standsInAsAssignee,
    sees: 'all',
    seesGuarded: 'nothing',
    actor: 'assignee',
    decides: true,
  },
  head: {
    isHeldIn: isOfficeHead,
    sees: 'all',
    seesGuarded: 'all',
    actor: 'head',
    decides: true,
    seesReads: true,
  },
  'head-above': {
    isHeldIn: isOfficeHeadAbove,
    sees: 'all',
    seesGuarded: 'all',
    actor: 'head-above',
    decides: true,
    seesReads: true,
  },
  'complaints-officer': {
    isHeldIn: isComplaintsOfficer,
    sees: 'all',
    seesGuarded: 'nothing',
    actor: 'complaints-officer',
    seesReads: true,
  },
  'former-officer': { isHeldIn: belongsToFormer, sees: 'history', seesGuarded: 'nothing' },
  'former-officer-below': {
    isHeldIn: belongsToFormerBelow,
    sees: 'history',
    seesGuarded: 'nothing',
    actor: 'former-holder',
  },
  'former-head': { isHeldIn: headedFormer, sees: 'history', seesGuarded: 'history' },
  'former-head-below': {
    isHeldIn: headedFormerBelow,
    sees: 'history',
    seesGuarded: 'history',
    actor: 'former-holder',
  },
  oversight: {
    isHeldIn: oversees,
    sees: 'status',
    seesGuarded: 'nothing',
    actor: 'oversight',
    decides: true,
    seesReads: true,
  },
  // What they do is what the table lets a head above do; what they are shown is what oversight is.
  'head-of-root': {
    isHeldIn: headsRoot,
    sees: 'status',
    seesGuarded: 'nothing',
    actor: 'head-above',
    decides: true,
    seesReads: true,
  },
  'complaints-officer-of-root': {
    isHeldIn: isComplaintsOfficerOfRoot,
    sees: 'status',
    seesGuarded: 'nothing',
    actor: 'complaints-officer',
    seesReads: true,
  },
  auditor: { isHeldIn: audits, sees: 'status', seesGuarded: 'nothing' },
  'oversight-with-reason': { isHeldIn: overseesWithReason, sees: 'all', seesGuarded: 'nothing' },
} as const satisfies Record<string, CapacityRule>;

const rules: readonly CapacityRule[] = Object.values(capacities);

/** The rows of the table that hold for the viewer: none for one with a conflict of interest. */
export const capacitiesOf = (request: AccessRequest): readonly CapacityRule[] =>
  hasConflictOfInterest(request) ? [] : rules.filter(({ isHeldIn }) => isHeldIn(request));

/** What one capacity shows to this viewer of this ticket. */
export function depthIn({ sees, seesGuarded }: CapacityRule, request: AccessRequest): Depth {
  const { ticket } = request;
  return (ticket.sensitive && !isTrainedFor(request)) || ticket.unboundName === true ? seesGuarded : sees;
}
