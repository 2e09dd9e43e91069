import type { Instant } from '../../foundation/time/instant.ts';
import type { Language } from '../../foundation/vocabulary/language.ts';
import type { Outcome } from '../../foundation/vocabulary/findings.ts';
import type { Channel, Kind, Openness } from '../../foundation/vocabulary/kinds.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { ClosingReason, Status } from '../../foundation/vocabulary/statuses.ts';
import type { Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';

/** What began a cycle of deadlines. */
export const cycleBeginnings = ['submitted', 'transferred', 'escalated', 'appealed'] as const;
export type CycleBeginning = (typeof cycleBeginnings)[number];

/** What a clock does in a cycle, each at most once. */
export const clockSteps = [
  'reminder-first',
  'reminder-second',
  'acknowledgement-missed',
  'acknowledgement-missed-again',
  'flagged',
  'window-closing',
  'objection-missed',
  'remedy-due',
] as const;
export type ClockStep = (typeof clockSteps)[number];

/** What a clock reminds of as often as it comes up: at the root, and of each direction. */
export const repeatedSteps = ['recurring', 'direction-due', 'direction-missed'] as const;
export type RepeatedStep = (typeof repeatedSteps)[number];

/** One running set of deadlines at one level. */
export interface Cycle {
  /** 1 for the first, one more with each. */
  readonly number: number;
  readonly began: CycleBeginning;
  readonly startedAt: Instant;
  readonly acknowledgeBy: Instant;
  /** Absent for kinds that need no response. */
  readonly respondBy?: Instant;
  /** The version of the calendar that these are counted by. */
  readonly calendarVersion: number;
  readonly steps: readonly ClockStep[];
  /** Recurring reminders already sent: at the root each working day, or of a kind that needs no response. */
  readonly reminders: number;
  /** From when the next recurring reminder counts: the last one, or what made the first one necessary. */
  readonly remindedAt?: Instant;
  /** Seconds of working time (urgent: of any time) that pauses took: they count in no reminder's share. */
  readonly pausedSeconds?: number;
}

/** A clock that stands still while the citizen is asked. */
export interface Pause {
  readonly startedAt: Instant;
  /** When the system takes the ticket up again by itself. */
  readonly resumeAt: Instant;
  /** Seconds of working time (urgent: of any time) that were left to respond. */
  readonly secondsLeft: number;
}

/** What was left of the deadlines of a ticket when its citizen withdrew it, in seconds of working time (urgent: of any time). */
export interface TimeLeft {
  /** Absent where it was acknowledged, or that was missed. */
  readonly acknowledge?: number;
  readonly respond?: number;
  /** Time left to decide on an objection that waited, in working time whether or not the ticket is urgent. */
  readonly decide?: number;
}

export interface Place {
  readonly region?: string;
  readonly council?: string;
  readonly ward?: string;
  /** Abroad stands beside no part of the country; on the road beside a region, or none. */
  readonly whereabouts?: Whereabouts;
  /** Degrees, no nearer than a street (`coarsePoint`). */
  readonly point?: { readonly latitude: number; readonly longitude: number };
}

/** The head item of a ticket: under 1 KB, no text, nothing that identifies. */
export interface Ticket {
  readonly v: 1;
  readonly number: string;
  /** Rises by one with each event; every write is conditional on it. */
  readonly version: number;
  /** Hash of its last event, the end of its chain. The store sets it, and writes only on top of it. */
  readonly lastHash?: string;
  readonly kind: Kind;
  readonly category: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly openness: Openness;
  readonly urgent: boolean;
  readonly sensitive: boolean;
  readonly safeToContact: boolean;
  /** There is a phone or an e-mail address in the vault that notices go to. */
  readonly canBeTold: boolean;
  /** By what the citizen can be told. Absent, where that is possible: by SMS alone. */
  readonly toldBy?: readonly NoticeChannel[];
  /**
   * Whether the phone in the vault is known to be its citizen's (`isPhoneConfirmed`). Absent: as the channel says that the ticket
   * came by.
   */
  readonly phoneConfirmed?: boolean;
  /** What the contact in the vault must give under its salts (`contactGives`). Absent: none was left, or it was before contacts were committed to. */
  readonly contact?: string;
  /** The citizen wants no notice that only reminds. */
  readonly withoutReminders?: true;
  /** Two notices failed: nobody can count on the citizen's hearing of it. */
  readonly outOfReach?: true;
  readonly place?: Place;
  /** The institution that the citizen chose. */
  readonly sentTo: string;
  readonly aboutHead: boolean;
  /** Registry id of the officer it is about. */
  readonly aboutOfficer?: string;
  /** A name in free text that no head has bound to an officer yet, nor said that there is none. */
  readonly unboundName?: true;
  /**
   * While a name is unbound: the heads who may know of the ticket, since the words cannot mean them, each by its
   * mark (`markOf`).
   */
  readonly clearedHeads?: readonly string[];
  /**
   * Who does not decide on it any more: who wrote it down at the desk, and who answered it before the cycle that runs, each by
   * its short mark (`shortMarkOf`). Absent in a first cycle where nobody did, and on tickets of before it was kept.
   */
  readonly keptFromDeciding?: readonly string[];

  readonly status: Status;
  readonly closedBecause?: ClosingReason;
  /** The institution that holds it now. */
  readonly holder: string;
  /** Every institution that held it before, in the order in which they first did; the holder, where it came back. */
  readonly heldBefore: readonly string[];
  /**
   * Those of them that only handed it on: they stay in its chain, and the others never have it again. Absent
   * where it never left its first holder.
   */
  readonly handedOn?: readonly string[];
  readonly assignee?: string;
  /** The unit of the holder's institution that works on it. */
  readonly unit?: string;
  /** The citizen objected to the last transfer: until when it is to be decided. */
  readonly objectionDueAt?: Instant;
  /** By when the newest direction is to be carried out; absent once that has passed. */
  readonly directedBy?: Instant;
  /** The reminder before that came, or there is no time for one. */
  readonly directionIsNear?: true;
  /** The version of the event by which the newest direction was given, until somebody reports it done or the ticket goes on. */
  readonly direction?: number;
  /** The number of the ticket that is worked on and answered in its place. */
  readonly mergedInto?: string;
  /** Others joined it, now or before: what happens to it may ask something of them. */
  readonly tookIn?: true;
  /** How many joined it since it came to its holder, whether or not they parted by themselves since. Absent: none, or all parted with it. */
  readonly joinedCount?: number;
  /** Some officer watches it: who does is asked when something happens to it. The store keeps it, whatever acts make of the ticket. */
  readonly watched?: true;

  readonly submittedAt: Instant;
  readonly acknowledgedAt?: Instant;
  readonly respondedAt?: Instant;
  readonly outcome?: Outcome;
  /** Its citizen opened the answer while it could be undone. */
  readonly answerSeen?: true;
  /** When the remedy is promised for: offices close then. */
  readonly promisedBy?: Instant;
  /** The last second in which the citizen may appeal. */
  readonly windowEndsAt?: Instant;
  readonly pause?: Pause;
  /** Time left when the ticket was withdrawn. */
  readonly timeLeft?: TimeLeft;
  readonly cycle: Cycle;
  readonly policyVersion: number;
  /** When the clock acts next: in every status but closed. */
  readonly nextWakeAt?: Instant;
  /** Rises when a clock is started anew within a cycle: part of the execution's name. */
  readonly arming: number;

  /** Keyed hash of the receipt secret; the secret itself is stored nowhere. */
  readonly secret: {
    readonly hash: string;
    /** Version of the server key. */
    readonly key: string;
    /** 0 for the first secret, one more with each replacement. */
    readonly generation: number;
    readonly replacedAt?: Instant;
    /** It went by SMS to the phone of the contact that gives this (`contact`): who has it has that phone. */
    readonly sentTo?: string;
  };
}

/** Where a ticket stands, as an event states it before and after: consumers need no second read. */
export interface TicketState {
  readonly status: Status;
  readonly holder: string;
  readonly respondBy?: Instant;
  /** Until it is acknowledged, and of kinds that need no response always. */
  readonly acknowledgeBy?: Instant;
  /** Once responded: the last second in which the citizen may appeal. */
  readonly windowEndsAt?: Instant;
  readonly assignee?: string;
  /** The unit of the holder's institution that works on it. */
  readonly unit?: string;
  /** Others joined it, now or before. */
  readonly tookIn?: true;
  /** Before it is answered: the version of the event by which the direction was given that nobody reported done. */
  readonly direction?: number;
  readonly cycle: number;
  /** The version of the calendar that its deadlines are counted by. Events of before measures lack it. */
  readonly calendar?: number;
  readonly arming: number;
  readonly nextWakeAt?: Instant;
  /** While the citizen is asked: since when the clock stands. */
  readonly pausedAt?: Instant;
  /** While the citizen is asked: when the clock goes on by itself. */
  readonly resumeAt?: Instant;
}
