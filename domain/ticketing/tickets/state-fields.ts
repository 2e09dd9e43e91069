import type { TicketEvent } from './event.ts';
import { isNotified } from './notified.ts';
import { firstBeginning, type RestOfState } from './rest-of-state.ts';
import type { Cycle, Pause, Place, Ticket, TimeLeft } from './ticket.ts';

/** Path of a field of ticket state. */
export type StateField =
  | Exclude<keyof Ticket, 'cycle' | 'pause' | 'place' | 'timeLeft' | 'secret'>
  | `cycle.${keyof Cycle}`
  | `pause.${keyof Pause}`
  | `place.${keyof Place}`
  | `timeLeft.${keyof TimeLeft}`
  | `secret.${keyof Ticket['secret']}`;

/** The event does not say what the field must be. */
export const unsaid = Symbol('unsaid');

/** What an event says of a field after it; undefined: that it must not be there. */
type Says = (event: TicketEvent, head: Ticket | undefined) => unknown;

/** By what a field is held; or why by nothing. */
type Coverage = { readonly by: Says } | { readonly notCovered: string };

const state = (of: (after: TicketEvent['after']) => unknown): Coverage => ({ by: ({ after }) => of(after) });

const subject = (of: (subject: TicketEvent['subject']) => unknown): Coverage => ({
  by: ({ subject: said }) => of(said),
});

const about = (of: (about: NonNullable<TicketEvent['about']>) => unknown): Coverage => ({
  by: ({ about: said }) => said && of(said),
});

const rest = (of: (rest: RestOfState) => unknown): Coverage => ({
  by: ({ head }) => (head === undefined ? unsaid : of(head)),
});

/** Only while the citizen is told by notices. */
const whileTold = (of: (event: TicketEvent) => unknown): Coverage => ({
  by: (event) => (event.notify === true ? of(event) : unsaid),
});

/** The institution that it was sent to stands in an event where it is not the one at which the ticket started. */
function sentToIn({ about: said, after, head }: TicketEvent): unknown {
  if (said !== undefined) return said.headOf ?? said.sentTo ?? said.start ?? after.holder;
  return head === undefined ? unsaid : (head.heldBefore?.[0] ?? after.holder);
}

/** While nobody is told, one of both must be untrue, and the event does not say which. */
const isSafe: Says = ({ notify }, head) => {
  if (notify === true) return true;
  return head !== undefined && isNotified(head) ? false : unsaid;
};

const secret = {
  notCovered: 'the submission commits to it, and the chain of replaced secrets says each that came after it',
};

/**
 * What the newest event states of each field of ticket state. Add a field here with what verifies it. Source:
 * docs/design/audit-log.md, Ticket state is verified against events.
 */
export const stateFields: Readonly<Record<StateField, Coverage>> = {
  v: { notCovered: 'the form in which it is stored' },
  number: { by: ({ number }) => number },
  version: { by: ({ version }) => version },
  lastHash: { notCovered: 'it is held against the hash of the last entry of its chain' },

  kind: subject(({ kind }) => kind),
  category: subject(({ category }) => category),
  channel: subject(({ channel }) => channel),
  language: subject(({ language }) => language),
  openness: subject(({ openness }) => openness),
  urgent: subject(({ urgent = false }) => urgent),
  sensitive: subject(({ sensitive = false }) => sensitive),
  'place.region': subject(({ region }) => region),
  'place.council': subject(({ council }) => council),
  'place.ward': subject(({ ward }) => ward),
  'place.whereabouts': subject((said) => said.whereabouts),
  'place.point': { notCovered: 'it is in no event, for nobody may learn a place from an export' },

  safeToContact: { by: isSafe },
  canBeTold: whileTold(() => true),
  toldBy: whileTold(({ toldBy }) => toldBy),
  withoutReminders: whileTold(({ withoutReminders }) => withoutReminders),
  outOfReach: rest(({ outOfReach }) => outOfReach),
  phoneConfirmed: rest(({ phoneConfirmed }) => phoneConfirmed),
  contact: rest(({ contact }) => contact),

  sentTo: { by: sentToIn },
  aboutHead: { by: ({ about: said }) => said?.headOf !== undefined },
  aboutOfficer: about(({ officer }) => officer),
  unboundName: about(({ unboundName }) => unboundName),
  clearedHeads: about(({ clearedHeads }) => clearedHeads),

  status: state(({ status }) => status),
  holder: state(({ holder }) => holder),
  assignee: state(({ assignee }) => assignee),
  unit: state(({ unit }) => unit),
  tookIn: state(({ tookIn }) => tookIn),
  watched: { notCovered: 'officers begin and end it at any time, and nothing is decided by it' },
  windowEndsAt: state(({ windowEndsAt }) => windowEndsAt),
  arming: state(({ arming }) => arming),
  nextWakeAt: state(({ nextWakeAt }) => nextWakeAt),
  'pause.startedAt': state(({ pausedAt }) => pausedAt),
  'pause.resumeAt': state(({ resumeAt }) => resumeAt),
  'pause.secondsLeft': rest(({ secondsLeft }) => secondsLeft),

  heldBefore: rest(({ heldBefore = [] }) => heldBefore),
  handedOn: rest(({ handedOn }) => handedOn),
  keptFromDeciding: rest(({ keptFromDeciding }) => keptFromDeciding),
  closedBecause: rest(({ closedBecause }) => closedBecause),
  objectionDueAt: rest(({ objectionDueAt }) => objectionDueAt),
  directedBy: rest(({ directedBy }) => directedBy),
  directionIsNear: rest(({ directionIsNear }) => directionIsNear),
  direction: {
    by: ({ after, head }) => after.direction ?? (head === undefined ? unsaid : head.direction),
  },
  mergedInto: rest(({ mergedInto }) => mergedInto),
  joinedCount: rest(({ joinedCount = unsaid }) => joinedCount), // events of former releases lack it; lists alone show it

  submittedAt: {
    by: ({ about: said, head }) => said?.filedAt ?? (head === undefined ? unsaid : head.submittedAt),
  },
  acknowledgedAt: rest(({ acknowledgedAt }) => acknowledgedAt),
  respondedAt: rest(({ respondedAt }) => respondedAt),
  outcome: rest(({ outcome }) => outcome),
  answerSeen: { notCovered: 'that its citizen looked is no event' },
  promisedBy: rest(({ promisedBy }) => promisedBy),
  'timeLeft.acknowledge': rest(({ timeLeft }) => timeLeft?.acknowledge),
  'timeLeft.respond': rest(({ timeLeft }) => timeLeft?.respond),
  'timeLeft.decide': rest(({ timeLeft }) => timeLeft?.decide),

  'cycle.number': state(({ cycle }) => cycle),
  'cycle.calendarVersion': state(({ calendar = unsaid }) => calendar),
  'cycle.respondBy': state(({ respondBy }) => respondBy),
  'cycle.acknowledgeBy': {
    by: ({ after, head }) => after.acknowledgeBy ?? head?.cycle?.acknowledgeBy ?? unsaid,
  },
  'cycle.began': rest(({ cycle }) => cycle?.began ?? firstBeginning),
  'cycle.startedAt': rest(({ cycle, submittedAt }) => cycle?.startedAt ?? submittedAt),
  'cycle.steps': rest(({ cycle }) => cycle?.steps ?? []),
  'cycle.reminders': rest(({ cycle }) => cycle?.reminders ?? 0),
  'cycle.remindedAt': rest(({ cycle }) => cycle?.remindedAt),
  'cycle.pausedSeconds': rest(({ cycle }) => cycle?.pausedSeconds),

  policyVersion: { by: ({ policy }) => policy },
  'secret.hash': secret,
  'secret.key': secret,
  'secret.generation': secret,
  'secret.replacedAt': secret,
  'secret.sentTo': secret,
};
