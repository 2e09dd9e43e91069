import type { Kind } from '../vocabulary/kinds.ts';
import type { Duration } from '../time/duration.ts';
import type { Limits } from './limits.ts';

/** The deadlines of one kind, perhaps of one institution or category only. The most specific row counts. */
export interface PolicyRow {
  readonly kind: Kind;
  readonly urgent: boolean;
  readonly institution?: string;
  readonly category?: string;
  readonly acknowledge: Duration;
  /** Absent: the kind needs no response, does not escalate and cannot be appealed. */
  readonly respond?: Duration;
  readonly appealWindow?: Duration;
}

/** What caps a cycle that an escalation or an appeal began: the shorter of this and the kind's own row. */
export interface UpperLevelCap {
  readonly acknowledge: Duration;
  readonly respond: Duration;
}

/** All numbers of the rules, one version of them. A ticket keeps the version of its submission. */
export interface Policy {
  readonly v: 1;
  readonly version: number;
  readonly rows: readonly PolicyRow[];
  readonly upperLevel: { readonly ordinary: UpperLevelCap; readonly urgent: UpperLevelCap };
  /** Shares of the working time to respond, each between 0 and 1, at which a reminder goes out. */
  readonly reminders: { readonly first: number; readonly second: number };
  /** At the root, after its deadline: a reminder this often, and the citizen is told every so many of them. */
  readonly root: { readonly remindEvery: Duration; readonly tellCitizenEvery: number };
  /** Kinds that need no response: how often a missed acknowledgement reminds, when they close after it. */
  readonly noResponse: {
    readonly remindEvery: Duration;
    readonly closeAfter: Duration;
    /** Kinds that close as soon as they are acknowledged. */
    readonly closeAtOnce: readonly Kind[];
  };
  readonly pause: { readonly resumeAfter: Duration; readonly atLeastLeft: Duration };
  readonly limits: Limits;
  /** How long before the appeal window's end the citizen is warned. */
  readonly windowWarning: Duration;
  /** Window for a citizen who cannot be told. */
  readonly untoldWindow: Duration;
  /** Wake times are spread over so many seconds after the deadline, so that not all wake at closing time; of urgent matters over five minutes at most. */
  readonly spreadSeconds: number;
  /** No SMS between these local times, except the first and urgent ones. Absent: SMS go at any hour. */
  readonly night?: { readonly from: string; readonly until: string };
  /** Tickets that one phone sends in a day, where there is one, and that come from one address: a village's. */
  readonly ticketsPerDay: { readonly perPhone: number; readonly perAddress: number };
}
