import type { ReachOfActs } from './at-once.ts';
import type { Status } from './statuses.ts';
import type { WrittenPart } from './written-parts.ts';

/** Who can act on a ticket, seen from the ticket. A person can be several of these at once. */
export const actors = [
  'citizen',
  'officer', // an officer of the institution that holds the ticket
  'assignee', // the officer it is assigned to
  'head', // the head of the institution that holds it
  'head-above', // a head of a level above
  'complaints-officer', // named by the head of the holder, or of a level above
  'former-holder', // an officer of a level below that held it before
  'oversight',
  'custodian', // decides whether an identity is revealed; sits outside the asking institution
  'system',
] as const;
export type Actor = (typeof actors)[number];

/** As whom somebody may act: besides the actors, the scribe of a desk ticket, who stands in the history as an officer. */
export type ActorOrScribe = Actor | 'scribe';

const running = ['submitted', 'acknowledged', 'in-progress'] as const;
const beforeResponse = [...running, 'awaiting-citizen'] as const;
const notClosed = [...beforeResponse, 'responded'] as const;
const anyStatus = [...notClosed, 'closed'] as const;

const citizen = ['citizen'] as const;
const head = ['head'] as const;
const handler = ['assignee', 'head'] as const;
const system = ['system'] as const;
const message = ['message'] as const;
const reason = ['reason'] as const;

/** Where an act leads: to a status, or the ticket keeps the one it has. */
export type StatusAfter = Status | 'same';

export interface ActRule {
  readonly by: readonly ActorOrScribe[];
  readonly from: readonly Status[];
  readonly to: StatusAfter;
  /** Where else it can lead: what the ticket is decides. */
  readonly orTo?: readonly StatusAfter[];
  /** The act starts a new cycle of deadlines, at another institution or level. */
  readonly startsCycle?: true;
  /** From submitted, the act also counts as the acknowledgement. */
  readonly acknowledges?: true;
}

/** On which several tickets an act may be asked for at once. */
interface OnSeveral {
  /** On those that somebody chose one by one, or also on all that a filter finds. */
  readonly of: ReachOfActs;
  /** One after the other: each changes the same other ticket too. */
  readonly inTurn?: true;
}

/** Everything about an act but its words, and how it is decided: forgetting a part is a compile error. */
interface ActDefinition {
  /** Who may do it, in which statuses, and where it leads: it is allowed where any of these allows it. */
  readonly rules: readonly ActRule[];
  /**
   * Whether it always changes lines of queues, for it may change what they show beside the state: whether the ticket is urgent or
   * sensitive, and whom it is about. If not, it changes them where the states before and after it differ in what lines show.
   */
  readonly queues: boolean;
  /**
   * Whether the lake is told of it. Not of what says something of a person alone: of how a citizen is reached or known, of
   * requests for an identity, of files, and of who a complaint is about. Nor of reminders, which change nothing.
   */
  readonly lake: boolean;
  /**
   * What its citizen reads of what was written with it: the own words, and what the institution says to the
   * citizen. Nothing of what officers write to each other, and nothing that might tell of another citizen.
   * 'nothing': nor that it was done, for it is the institution's own work or the clock's.
   */
  readonly shows: readonly WrittenPart[] | 'nothing';
  /** Absent: on one ticket at a time. */
  readonly several?: OnSeveral;
}

/** The life of a ticket, one row an act. What is not in this table is refused. */
export const acts = {
  submit: {
    rules: [{ by: ['citizen', 'officer'], from: [], to: 'submitted', startsCycle: true }],
    queues: true,
    lake: true,
    shows: [],
  },
  acknowledge: {
    rules: [{ by: ['officer', 'head'], from: ['submitted'], to: 'acknowledged', acknowledges: true }],
    queues: true,
    lake: true,
    shows: message,
    several: { of: 'found' },
  },
  assign: {
    rules: [
      { by: head, from: beforeResponse, to: 'same' },
      { by: system, from: notClosed, to: 'same' },
    ],
    queues: false,
    lake: true,
    shows: 'nothing',
    several: { of: 'found' },
  },
  'assign-to-self': {
    rules: [{ by: ['officer'], from: beforeResponse, to: 'same' }],
    queues: false,
    lake: true,
    shows: 'nothing',
  },
  start: {
    rules: [
      {
        by: handler,
        from: ['submitted', 'acknowledged'],
        to: 'in-progress',
        acknowledges: true,
      },
    ],
    queues: true,
    lake: true,
    shows: [],
  },
  'request-information': {
    rules: [
      {
        by: handler,
        from: running,
        to: 'awaiting-citizen',
        orTo: ['in-progress'], // of a citizen who cannot be told: the clock does not stop
        acknowledges: true,
      },
    ],
    queues: true,
    lake: true,
    shows: message,
    several: { of: 'found' },
  },
  reply: {
    rules: [
      { by: citizen, from: ['awaiting-citizen'], to: 'in-progress' },
      { by: citizen, from: ['submitted', 'acknowledged', 'in-progress', 'responded'], to: 'same' },
      { by: handler, from: notClosed, to: 'same' },
    ],
    queues: false,
    lake: true,
    shows: message,
  },
  resume: {
    rules: [{ by: system, from: ['awaiting-citizen'], to: 'in-progress' }],
    queues: true,
    lake: true,
    shows: [],
  },
  note: {
    rules: [
      {
        by: ['officer', 'head', 'head-above', 'complaints-officer', 'former-holder'],
        from: anyStatus,
        to: 'same',
      },
      { by: ['scribe'], from: ['submitted'], to: 'same' }, // with the scan of what was brought
    ],
    queues: false,
    lake: true,
    shows: 'nothing',
    several: { of: 'found' },
  },
  'undo-response': {
    rules: [
      {
        by: handler,
        from: ['responded'],
        to: 'submitted',
        orTo: ['acknowledged', 'in-progress', 'awaiting-citizen'],
      },
    ],
    queues: true,
    lake: true,
    shows: [],
  },
  respond: {
    rules: [
      { by: handler, from: beforeResponse, to: 'responded', acknowledges: true },
      { by: system, from: beforeResponse, to: 'responded', acknowledges: true }, // with its main ticket
    ],
    queues: true,
    lake: true,
    shows: ['reason', 'remedy'],
    several: { of: 'chosen' },
  },
  extend: {
    rules: [{ by: head, from: ['acknowledged', 'in-progress'], to: 'same' }],
    queues: false,
    lake: true,
    shows: ['message', 'reason'],
    several: { of: 'found' },
  },
  transfer: {
    rules: [{ by: head, from: running, to: 'submitted', startsCycle: true }],
    queues: true,
    lake: true,
    shows: reason,
    several: { of: 'found' },
  },
  object: {
    rules: [{ by: citizen, from: beforeResponse, to: 'same' }],
    queues: false,
    lake: true,
    shows: reason,
  },
  'keep-transfer': {
    rules: [
      // head: it climbed to the level that decides; system: nobody decided on the objection
      { by: ['head-above', 'head', 'system'], from: beforeResponse, to: 'same' },
    ],
    queues: false,
    lake: true,
    shows: reason,
  },
  'undo-transfer': {
    rules: [{ by: ['head-above', 'head'], from: beforeResponse, to: 'submitted', startsCycle: true }],
    queues: true,
    lake: true,
    shows: reason,
  },
  escalate: {
    rules: [
      {
        by: system,
        from: running,
        to: 'submitted',
        startsCycle: true,
      },
      { by: head, from: ['acknowledged', 'in-progress'], to: 'submitted', startsCycle: true },
    ],
    queues: true,
    lake: true,
    shows: reason,
  },
  remind: {
    rules: [{ by: system, from: notClosed, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  flag: {
    rules: [{ by: system, from: running, to: 'same' }],
    queues: false,
    lake: true,
    shows: [],
  },
  rearm: {
    rules: [{ by: system, from: notClosed, to: 'same' }],
    queues: false,
    lake: false,
    shows: 'nothing',
  },
  recompute: {
    // the calendar was changed late
    rules: [{ by: system, from: notClosed, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  direct: {
    rules: [{ by: ['head', 'head-above', 'oversight'], from: beforeResponse, to: 'same' }],
    queues: false,
    lake: true,
    shows: [],
    several: { of: 'found' },
  },
  'report-direction': {
    // what was directed is done; whether it went to their office, the domain decides
    rules: [{ by: ['officer', 'assignee', 'head', 'former-holder'], from: beforeResponse, to: 'same' }],
    queues: false,
    lake: true,
    shows: [],
  },
  reclassify: {
    rules: [
      // in-progress: it became urgent, and waits for nobody
      { by: ['officer', 'head'], from: beforeResponse, to: 'same', orTo: ['in-progress'] },
    ],
    queues: true,
    lake: true,
    shows: reason,
  },
  'undo-reclassification': {
    rules: [
      { by: citizen, from: notClosed, to: 'same' },
      {
        by: citizen,
        from: ['closed'],
        to: 'submitted',
        orTo: ['acknowledged', 'in-progress', 'responded'],
      },
    ],
    queues: true,
    lake: true,
    shows: [],
  },
  'raise-urgency': {
    rules: [
      { by: ['officer', 'assignee', 'head', 'head-above'], from: running, to: 'same' },
      {
        by: ['officer', 'assignee', 'head', 'head-above'],
        from: ['awaiting-citizen'], // urgent matters wait for nobody
        to: 'in-progress',
      },
    ],
    queues: true,
    lake: true,
    shows: reason,
  },
  'lower-urgency': {
    rules: [{ by: ['head-above'], from: beforeResponse, to: 'same' }],
    queues: true,
    lake: true,
    shows: reason,
  },
  'name-officer': {
    rules: [
      // out of the reach of whom it names: at once, in a new cycle
      { by: head, from: beforeResponse, to: 'same', orTo: ['submitted'] },
    ],
    queues: true,
    lake: false,
    shows: 'nothing',
  },
  refer: {
    rules: [{ by: head, from: beforeResponse, to: 'responded', acknowledges: true }],
    queues: true,
    lake: true,
    shows: ['reason', 'body'],
  },
  'set-aside': {
    rules: [{ by: head, from: beforeResponse, to: 'responded', acknowledges: true }],
    queues: true,
    lake: true,
    shows: reason,
    several: { of: 'chosen' },
  },
  accept: {
    rules: [{ by: citizen, from: ['responded'], to: 'closed' }],
    queues: true,
    lake: true,
    shows: [],
  },
  'undo-acceptance': {
    rules: [{ by: citizen, from: ['closed'], to: 'responded' }],
    queues: true,
    lake: true,
    shows: [],
  },
  'confirm-remedy': {
    rules: [{ by: citizen, from: ['responded'], to: 'closed' }],
    queues: true,
    lake: true,
    shows: reason,
  },
  appeal: {
    rules: [
      // closed: it came in time, but was overtaken by the window's end
      { by: citizen, from: ['responded', 'closed'], to: 'submitted', startsCycle: true },
    ],
    queues: true,
    lake: true,
    shows: reason,
  },
  lapse: {
    rules: [{ by: system, from: ['responded'], to: 'closed' }],
    queues: true,
    lake: true,
    shows: [],
  },
  settle: {
    rules: [{ by: system, from: ['acknowledged', 'in-progress', 'responded'], to: 'closed' }],
    queues: true,
    lake: true,
    shows: [],
  },
  rate: {
    rules: [{ by: citizen, from: ['responded', 'closed'], to: 'same' }],
    queues: false,
    lake: true,
    shows: message,
  },
  withdraw: {
    rules: [{ by: citizen, from: beforeResponse, to: 'closed' }],
    queues: true,
    lake: true,
    shows: reason,
  },
  'undo-withdrawal': {
    rules: [{ by: citizen, from: ['closed'], to: 'submitted', orTo: ['acknowledged', 'in-progress'] }],
    queues: true,
    lake: true,
    shows: [],
  },
  'carry-on': {
    rules: [
      {
        by: ['head', 'head-above'],
        from: ['closed'],
        to: 'submitted',
        orTo: ['acknowledged', 'in-progress'],
      },
    ],
    queues: true,
    lake: true,
    shows: reason,
  },
  merge: {
    rules: [{ by: head, from: beforeResponse, to: 'in-progress', acknowledges: true }],
    queues: true,
    lake: true,
    shows: [],
    several: { of: 'found', inTurn: true },
  },
  'take-in': {
    rules: [{ by: head, from: beforeResponse, to: 'same' }],
    queues: false,
    lake: true,
    shows: 'nothing',
  },
  part: {
    rules: [{ by: ['head', 'system'], from: beforeResponse, to: 'same' }],
    queues: false,
    lake: true,
    shows: 'nothing',
  },
  unassign: {
    rules: [{ by: system, from: notClosed, to: 'same' }],
    queues: false,
    lake: false,
    shows: 'nothing',
  },
  succeed: {
    rules: [{ by: system, from: notClosed, to: 'same' }],
    queues: true,
    lake: true,
    shows: [],
  },
  'open-up': {
    rules: [{ by: citizen, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  'hide-again': {
    rules: [{ by: citizen, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  'change-preferences': {
    rules: [{ by: citizen, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  'lose-touch': {
    rules: [
      { by: system, from: [...running, 'responded'], to: 'same' },
      { by: system, from: ['awaiting-citizen'], to: 'in-progress' },
    ],
    queues: false,
    lake: false,
    shows: [],
  },
  'confirm-phone': {
    rules: [{ by: citizen, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  'disown-phone': {
    // in-progress: nothing reaches whoever was asked any more
    rules: [{ by: system, from: anyStatus, to: 'same', orTo: ['in-progress'] }],
    queues: false,
    lake: false,
    shows: [],
  },
  'request-identity': {
    rules: [{ by: handler, from: notClosed, to: 'same' }],
    queues: false,
    lake: false,
    shows: 'nothing',
  },
  'grant-identity': {
    rules: [{ by: ['custodian'], from: notClosed, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  'refuse-identity': {
    rules: [{ by: ['custodian'], from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: 'nothing',
  },
  'remind-custodians': {
    rules: [{ by: system, from: notClosed, to: 'same' }],
    queues: false,
    lake: false,
    shows: 'nothing',
  },
  'lapse-identity': {
    rules: [{ by: system, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: 'nothing',
  },
  // closed: a file may come, or its check end, after that
  attach: {
    rules: [{ by: citizen, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  'refuse-file': {
    rules: [{ by: system, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
  'remove-file': {
    rules: [{ by: citizen, from: anyStatus, to: 'same' }],
    queues: false,
    lake: false,
    shows: [],
  },
} as const satisfies Record<string, ActDefinition>;

export type Act = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly Act[];

type RulesOf<A extends Act> = (typeof acts)[A]['rules'][number];
type ActBy<Who extends Actor> = {
  [A in Act]: Extract<RulesOf<A>['by'][number], Who> extends never ? never : A;
}[Act];

/**
 * What officers do on a ticket that is there: each is offered to those who can do it. A ticket takes another in with the
 * other's merging alone.
 */
export type ActOfOfficers = Exclude<
  ActBy<Exclude<Actor, 'citizen' | 'custodian' | 'system'>>,
  'submit' | 'take-in'
>;

/** What citizens do on their tickets once they are sent. Files have routes of their own, and a phone says itself whose it is. */
export type ActOfCitizens = Exclude<ActBy<'citizen'>, 'submit' | 'confirm-phone' | 'attach' | 'remove-file'>;

/** What a citizen can be offered to do, in the order in which it is offered. */
export const actsOfferedToCitizens = [
  'reply',
  'accept',
  'confirm-remedy',
  'appeal',
  'rate',
  'undo-acceptance',
  'object',
  'undo-reclassification',
  'open-up',
  'hide-again',
  'change-preferences',
  'withdraw',
  'undo-withdrawal',
] as const satisfies readonly ActOfCitizens[];
export type OfferedAct = (typeof actsOfferedToCitizens)[number];

/** What of it a simple phone has room for: how one is told is for who is told by e-mail too. */
export type ActByPhone = Exclude<OfferedAct, 'change-preferences'>;

export const isByPhone = (act: OfferedAct): act is ActByPhone => act !== 'change-preferences';

/** The row that allows `actor` to do `act` in `status`, or undefined: then it is refused. */
export function ruleFor(act: Act, actor: ActorOrScribe, status: Status): ActRule | undefined {
  const rules: readonly ActRule[] = acts[act].rules;
  return rules.find((rule) => rule.by.includes(actor) && rule.from.includes(status));
}

/** An act of officers that can be asked for on several tickets at once. */
export type ActOnSeveral = {
  [A in ActOfOfficers]: (typeof acts)[A] extends { readonly several: OnSeveral } ? A : never;
}[ActOfOfficers];

/** On which several tickets an act may be asked for at once; undefined: on one at a time, or it is no act. */
export const severalRuleOf = (act: string): OnSeveral | undefined =>
  Object.hasOwn(acts, act) ? (acts as Readonly<Record<string, ActDefinition>>)[act]?.several : undefined;

/** The acts that can be asked for on several tickets at once. */
export const actsOnSeveral = actNames.filter((act): act is ActOnSeveral => severalRuleOf(act) !== undefined);

/** Whether the act may change what lines of queues show beside the state of the ticket. */
export const alwaysChangesQueues = (act: Act): boolean => acts[act].queues;

/** An act that answers a ticket: it may be appealed. */
export type ActThatAnswers = {
  [A in ActOfOfficers]: RulesOf<A>['to'] extends 'responded' ? A : never;
}[ActOfOfficers];

export const isAnswering = (act: Act): act is ActThatAnswers =>
  acts[act].rules.every(({ to, by }: ActRule) => to === 'responded' && !by.includes('citizen'));

/** Whether the lake is told of the act. */
export const isToldToLake = (act: Act): boolean => acts[act].lake;

/** What its citizen reads of what was written with the act. */
export function partsShownToCitizen(act: Act): readonly WrittenPart[] {
  const { shows } = acts[act];
  return shows === 'nothing' ? [] : shows;
}

/** An act of which its citizen reads at least that it was done. */
export type ActToldToCitizen = {
  [A in Act]: (typeof acts)[A]['shows'] extends 'nothing' ? never : A;
}[Act];

export const isToldToCitizen = (act: Act): act is ActToldToCitizen => acts[act].shows !== 'nothing';
