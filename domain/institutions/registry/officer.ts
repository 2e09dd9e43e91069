import type { Instant } from '../../foundation/time/instant.ts';

export const officerRoles = [
  'officer',
  'head',
  'duty-officer',
  /** Named by a head: sees what lies under the node as the head does, and does no head's acts. */
  'complaints-officer',
  'custodian',
  'oversight',
  'administrator',
  'auditor',
] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** An institution that an officer heads, for good, or acting (kaimu) between two dates. */
export interface Heading {
  readonly institution: string;
  /** Acting only: the first and the last moment, both included. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Acting only: the head who is away named them, not an administrator. */
  readonly byHead?: true;
}

/** Days on which an officer is out, from the first to the last moment, both included, and who stands in. */
export interface Absence {
  readonly deputy: string;
  readonly from: Instant;
  readonly until: Instant;
  /** When the deputy was named. */
  readonly named: Instant;
}

/** An absence as its deputy's record says it. */
export interface Deputyship extends Omit<Absence, 'deputy'> {
  /** Who is out. */
  readonly officer: string;
}

/** Where an officer works or worked: from the first to the last moment, both included. */
export interface Placement {
  readonly institution: string;
  /** Absent: since before this was kept. */
  readonly from?: Instant;
  /** Absent: still. */
  readonly until?: Instant;
}

/** What one administrator alone let an officer see: of persons nothing that was there before `since`, until `until`. */
export interface GainedSight {
  readonly by: 'headship' | 'training' | 'place';
  /** The one that they head, or work at. */
  readonly institution?: string;
  readonly since: Instant;
  readonly until: Instant;
}

/** Access that one administrator alone took from whoever watches: it ends by itself. */
export interface Suspension {
  readonly by: string;
  readonly at: Instant;
  /** Access is back from this moment on, unless a second administrator confirmed it before. */
  readonly until: Instant;
  /** By which it is confirmed. */
  readonly proposal: string;
}

/** Somebody who works for an institution. The registry, not the login, says what an officer may do. */
export interface Officer {
  readonly v: 1;
  /** Never reused. */
  readonly id: string;
  readonly institution: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  readonly active: boolean;
  /** Access is taken away for now: all else stays as it is, and nobody takes the place. */
  readonly suspended?: true;
  /** The last one by one administrator alone, also when it is over. */
  readonly suspension?: Suspension;
  /** May handle sensitive categories. */
  readonly trained: boolean;
  /** Follows from the heads that the institutions state. None: absent. */
  readonly heads?: readonly Heading[];
  /** What they headed before, for good or acting, each until a moment: who was under whom is asked of its time. */
  readonly formerHeads?: readonly Heading[];
  /** What they were let see lately, and do not see yet. */
  readonly gained?: readonly GainedSight[];
  /** When they are out, were within a year, or are to be, in order of time; none: absent. */
  readonly absences?: readonly Absence[];
  /** For whom they stand in, or are to; none: absent. */
  readonly deputyships?: readonly Deputyship[];
  /** Oldest first, the present one last. Absent: always at `institution`. */
  readonly placements?: readonly Placement[];
}

/** Whether access is taken away at `at`: read wherever authority is, since a suspension ends by no job. */
export const isSuspended = (
  { suspended, suspension }: Pick<Officer, 'suspended' | 'suspension'>,
  at: Instant,
): boolean => suspended === true || (suspension !== undefined && at < suspension.until);
