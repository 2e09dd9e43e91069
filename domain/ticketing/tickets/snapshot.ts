import { plusSeconds } from '../../foundation/time/instant.ts';
import type { Act } from '../../foundation/vocabulary/acts.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import { takesRightsOrTime } from './edits.ts';
import type { TicketEvent } from './event.ts';
import type { AnyFacts } from './facts.ts';
import { isAnswer } from './history.ts';

/**
 * What of a history still decides later acts, up to one of its events: an act reads this and the few events
 * after it, so that it costs the same on an old ticket as on a young one. Source: docs/adr/0194.
 */
export interface Snapshot {
  /** The version of the last event that went into it. */
  readonly version: number;
  /**
   * Events that still decide; only the last states the rest of ticket state, which is verified against the newest
   * event.
   */
  readonly events: readonly TicketEvent[];
}

/** With every event of such a version a snapshot is saved: so many events at most come after the last one. */
export const eventsPerSnapshot = 16;

/** Whether a snapshot is saved with the event of this version. */
export const takesSnapshot = (version: number): boolean => version % eventsPerSnapshot === 0;

/**
 * How many events of an act are kept where more than the newest decide: all where the rules allow a few in a ticket's
 * life, else as many as a rule can ask for. Every other act is known by its newest events.
 */
const kept: Readonly<Partial<Record<Act, number>>> = {
  submit: Infinity,
  transfer: Infinity,
  'undo-transfer': Infinity,
  object: Infinity,
  'keep-transfer': Infinity,
  escalate: Infinity,
  appeal: Infinity,
  'name-officer': Infinity,
  respond: Infinity,
  'set-aside': Infinity,
  refer: Infinity,
  'undo-response': Infinity,
  extend: Infinity,
  // Deadlines counted anew leave out the times in which it was withdrawn, and keep the date of a merger.
  withdraw: 20,
  'undo-withdrawal': 20,
  'carry-on': 20,
  merge: 20,
  'take-in': 20,
  // Five places, each taken four times at most.
  attach: Infinity,
  'refuse-file': Infinity,
  'remove-file': Infinity,
  // A custodian opens what was asked before, too.
  'request-identity': 20,
  'remind-custodians': 20,
  'grant-identity': 20,
  'refuse-identity': 20,
  'lapse-identity': 20,
};
const newestKept = 4;

/** For so long a request that is sent again finds its event, and what was done on a day is counted. */
const recentSeconds = 2 * 24 * 60 * 60;
/** Most recent events kept of each side, more than the policy allows in a day. */
const recentKept = 80;

const sideOf = ({ by }: TicketEvent): 'citizen' | 'others' => (by.actor === 'citizen' ? 'citizen' : 'others');

/** It moved the ticket, or began or ended a pause: deadlines and rights of levels are counted by these. */
const turns = ({ before, after }: TicketEvent): boolean =>
  before?.cycle !== after.cycle ||
  before.holder !== after.holder ||
  (before.status === 'awaiting-citizen') !== (after.status === 'awaiting-citizen');

/** Edits that its citizen may take back for some days, whatever was corrected since: a few of them a day, soon after an arrival. */
const editsKept = 30;

/** A file is named once: each upload of a place, of which there are twenty at most. */
function namesFiles({ facts }: TicketEvent): boolean {
  const { attachments }: AnyFacts = facts;
  return attachments !== undefined;
}

/**
 * The events that still decide something, in order: taken from all, or from those that were left the last
 * time and what came since, they are the same.
 */
export function stillDeciding(events: readonly TicketEvent[]): readonly TicketEvent[] {
  const newest = events.at(-1);
  if (newest === undefined) return [];
  const recentSince = plusSeconds(newest.at, -recentSeconds);
  const seen = new Map<string, number>();
  /** Counted from the newest: how many of its like came later. */
  const isAmong = (like: string, limit: number): boolean => {
    const later = seen.get(like) ?? 0;
    seen.set(like, later + 1);
    return later < limit;
  };
  return events
    .toReversed()
    .filter((event) => {
      const side = sideOf(event);
      const isNewest = isAmong(`${event.type} ${side}`, kept[event.type] ?? newestKept);
      const isRecent = event.at >= recentSince && isAmong(side, recentKept);
      const saysOfContact = event.contactLeft !== undefined && isAmong('contact', 1);
      const isEdit = takesRightsOrTime(event) && isAmong('edits', editsKept);
      return isNewest || isRecent || turns(event) || namesFiles(event) || saysOfContact || isEdit;
    })
    .toReversed();
}

/** An event without what its head says beside: as a snapshot holds those that are not its last. */
export const withoutRestOfState = (event: TicketEvent): TicketEvent => omit(event, 'head') as TicketEvent;

/** The oldest version of which the rest of ticket state is kept: of the last event, and before an answer, which can be undone. */
const statedFrom = (newest: TicketEvent | undefined, version: number): number =>
  newest !== undefined && isAnswer(newest) ? version - 1 : version;

/** The snapshot of a history that is not empty, up to its last event. */
export function snapshotOf(events: readonly TicketEvent[]): Snapshot {
  const version = events.at(-1)?.version ?? 0;
  const from = statedFrom(events.at(-1), version);
  const deciding = stillDeciding(events);
  return {
    version,
    events: deciding.map((event) => (event.version >= from ? event : withoutRestOfState(event))),
  };
}

/** A snapshot and the events read after it, as one history: none is in it twice. */
export function historySince(
  snapshot: Snapshot | undefined,
  newest: readonly TicketEvent[],
): readonly TicketEvent[] {
  const from = newest[0]?.version ?? Infinity;
  return [...(snapshot?.events ?? []).filter(({ version }) => version < from), ...newest];
}
