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

const running = ['submitted', 'acknowledged', 'in-progress'] as const;
const beforeResponse = [...running, 'awaiting-citizen'] as const;
const notClosed = [...beforeResponse, 'responded'] as const;
const anyStatus = [...notClosed, 'closed'] as const;

/** Where an act leads: to a status, or the ticket keeps the one it has. */
export type StatusAfter = Status | 'same';

export interface ActRule {
  readonly by: readonly Actor[];
  readonly from: readonly Status[];
  readonly to: StatusAfter;
  /** Where else it can lead: what the ticket is decides. */
  readonly orTo?: readonly StatusAfter[];
  /** The act starts a new cycle of deadlines, at another institution or level. */
  readonly startsCycle?: true;
  /** From submitted, the act also counts as the acknowledgement. */
  readonly acknowledges?: true;
}

/** Everything about an act but its words, and how it is decided: forgetting a part is a compile error. */
interface ActDefinition {
  /** Who may do it, in which statuses, and where it leads: it is allowed where any of these allows it. */
  readonly rules: readonly ActRule[];
  /**
   * Whether it changes lines of queues: where the states before and after it differ in what lines show, or always,
   * for it may change what else they show: whether the ticket is urgent or sensitive, and whom it is about.
   */
  readonly queues: 'by-state' | 'always';
  /**
   * What its citizen reads of what was written with it: the own words, and what the institution says to the
   * citizen. Nothing of what officers write to each other, and nothing that might tell of another citizen.
   */
  readonly shows: readonly WrittenPart[];
}

/** The life of a ticket, one row an act. What is not in this table is refused. */
export const acts = {
  submit: {
    rules: [{ by: ['citizen', 'officer'], from: [], to: 'submitted', startsCycle: true }],
    queues: 'always',
    shows: [],
  },
  acknowledge: {
    rules: [{ by: ['officer', 'head'], from: ['submitted'], to: 'acknowledged', acknowledges: true }],
    queues: 'always',
    shows: ['message'],
  },
  assign: {
    rules: [{ by: ['head'], from: beforeResponse, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'assign-to-self': {
    rules: [{ by: ['officer'], from: beforeResponse, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  start: {
    rules: [
      {
        by: ['assignee', 'head'],
        from: ['submitted', 'acknowledged'],
        to: 'in-progress',
        acknowledges: true,
      },
    ],
    queues: 'always',
    shows: [],
  },
  'request-information': {
    rules: [
      {
        by: ['assignee', 'head'],
        from: running,
        to: 'awaiting-citizen',
        orTo: ['in-progress'], // of a citizen who cannot be told: the clock does not stop
        acknowledges: true,
      },
    ],
    queues: 'always',
    shows: ['message'],
  },
  reply: {
    rules: [
      { by: ['citizen'], from: ['awaiting-citizen'], to: 'in-progress' },
      { by: ['citizen'], from: ['submitted', 'acknowledged', 'in-progress', 'responded'], to: 'same' },
      { by: ['assignee', 'head'], from: notClosed, to: 'same' },
    ],
    queues: 'by-state',
    shows: ['message'],
  },
  resume: {
    rules: [{ by: ['system'], from: ['awaiting-citizen'], to: 'in-progress' }],
    queues: 'always',
    shows: [],
  },
  note: {
    rules: [
      {
        by: ['officer', 'head', 'head-above', 'complaints-officer', 'former-holder'],
        from: anyStatus,
        to: 'same',
      },
    ],
    queues: 'by-state',
    shows: [],
  },
  respond: {
    rules: [
      { by: ['assignee', 'head'], from: beforeResponse, to: 'responded', acknowledges: true },
      { by: ['system'], from: beforeResponse, to: 'responded', acknowledges: true }, // with its main ticket
    ],
    queues: 'always',
    shows: ['reason', 'remedy'],
  },
  extend: {
    rules: [{ by: ['head'], from: ['acknowledged', 'in-progress'], to: 'same' }],
    queues: 'by-state',
    shows: ['message', 'reason'],
  },
  transfer: {
    rules: [{ by: ['head'], from: running, to: 'submitted', startsCycle: true }],
    queues: 'always',
    shows: ['reason'],
  },
  object: {
    rules: [{ by: ['citizen'], from: beforeResponse, to: 'same' }],
    queues: 'by-state',
    shows: ['reason'],
  },
  'keep-transfer': {
    rules: [
      // head: it climbed to the level that decides; system: nobody decided on the objection
      { by: ['head-above', 'head', 'system'], from: beforeResponse, to: 'same' },
    ],
    queues: 'by-state',
    shows: ['reason'],
  },
  'undo-transfer': {
    rules: [{ by: ['head-above', 'head'], from: beforeResponse, to: 'submitted', startsCycle: true }],
    queues: 'always',
    shows: ['reason'],
  },
  escalate: {
    rules: [
      {
        by: ['system'],
        from: running,
        to: 'submitted',
        startsCycle: true,
      },
      { by: ['head'], from: ['acknowledged', 'in-progress'], to: 'submitted', startsCycle: true },
    ],
    queues: 'always',
    shows: ['reason'],
  },
  remind: {
    rules: [{ by: ['system'], from: notClosed, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  flag: {
    rules: [{ by: ['system'], from: running, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  rearm: {
    rules: [{ by: ['system'], from: notClosed, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  recompute: {
    // the calendar was changed late
    rules: [{ by: ['system'], from: notClosed, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  direct: {
    rules: [{ by: ['head', 'head-above', 'oversight'], from: beforeResponse, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'report-direction': {
    // what was directed is done; whether it went to their office, the domain decides
    rules: [{ by: ['officer', 'assignee', 'head', 'former-holder'], from: beforeResponse, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  reclassify: {
    rules: [
      // in-progress: it became urgent, and waits for nobody
      { by: ['officer', 'head'], from: beforeResponse, to: 'same', orTo: ['in-progress'] },
    ],
    queues: 'always',
    shows: ['reason'],
  },
  'undo-reclassification': {
    rules: [
      { by: ['citizen'], from: notClosed, to: 'same' },
      {
        by: ['citizen'],
        from: ['closed'],
        to: 'submitted',
        orTo: ['acknowledged', 'in-progress', 'responded'],
      },
    ],
    queues: 'always',
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
    queues: 'always',
    shows: ['reason'],
  },
  'lower-urgency': {
    rules: [{ by: ['head-above'], from: beforeResponse, to: 'same' }],
    queues: 'always',
    shows: ['reason'],
  },
  'name-officer': {
    rules: [
      // out of the reach of whom it names: at once, in a new cycle
      { by: ['head'], from: beforeResponse, to: 'same', orTo: ['submitted'] },
    ],
    queues: 'always',
    shows: [],
  },
  refer: {
    rules: [{ by: ['head'], from: beforeResponse, to: 'responded', acknowledges: true }],
    queues: 'always',
    shows: ['reason', 'body'],
  },
  'set-aside': {
    rules: [{ by: ['head'], from: beforeResponse, to: 'responded', acknowledges: true }],
    queues: 'always',
    shows: ['reason'],
  },
  accept: {
    rules: [{ by: ['citizen'], from: ['responded'], to: 'closed' }],
    queues: 'always',
    shows: [],
  },
  'undo-acceptance': {
    rules: [{ by: ['citizen'], from: ['closed'], to: 'responded' }],
    queues: 'always',
    shows: [],
  },
  'confirm-remedy': {
    rules: [{ by: ['citizen'], from: ['responded'], to: 'closed' }],
    queues: 'always',
    shows: ['reason'],
  },
  appeal: {
    rules: [
      // closed: it came in time, but was overtaken by the window's end
      { by: ['citizen'], from: ['responded', 'closed'], to: 'submitted', startsCycle: true },
    ],
    queues: 'always',
    shows: ['reason'],
  },
  lapse: {
    rules: [{ by: ['system'], from: ['responded'], to: 'closed' }],
    queues: 'always',
    shows: [],
  },
  settle: {
    rules: [{ by: ['system'], from: ['acknowledged', 'in-progress', 'responded'], to: 'closed' }],
    queues: 'always',
    shows: [],
  },
  rate: {
    rules: [{ by: ['citizen'], from: ['responded', 'closed'], to: 'same' }],
    queues: 'by-state',
    shows: ['message'],
  },
  withdraw: {
    rules: [{ by: ['citizen'], from: beforeResponse, to: 'closed' }],
    queues: 'always',
    shows: ['reason'],
  },
  'undo-withdrawal': {
    rules: [{ by: ['citizen'], from: ['closed'], to: 'submitted', orTo: ['acknowledged', 'in-progress'] }],
    queues: 'always',
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
    queues: 'always',
    shows: ['reason'],
  },
  merge: {
    rules: [{ by: ['head'], from: beforeResponse, to: 'in-progress', acknowledges: true }],
    queues: 'always',
    shows: [],
  },
  'take-in': {
    rules: [{ by: ['head'], from: beforeResponse, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  part: {
    rules: [{ by: ['head', 'system'], from: beforeResponse, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  unassign: {
    rules: [{ by: ['system'], from: notClosed, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  succeed: {
    rules: [{ by: ['system'], from: notClosed, to: 'same' }],
    queues: 'always',
    shows: [],
  },
  'open-up': {
    rules: [{ by: ['citizen'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'hide-again': {
    rules: [{ by: ['citizen'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'change-preferences': {
    rules: [{ by: ['citizen'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'lose-touch': {
    rules: [
      { by: ['system'], from: [...running, 'responded'], to: 'same' },
      { by: ['system'], from: ['awaiting-citizen'], to: 'in-progress' },
    ],
    queues: 'by-state',
    shows: [],
  },
  'confirm-phone': {
    rules: [{ by: ['citizen'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'disown-phone': {
    // in-progress: nothing reaches whoever was asked any more
    rules: [{ by: ['system'], from: anyStatus, to: 'same', orTo: ['in-progress'] }],
    queues: 'by-state',
    shows: [],
  },
  'request-identity': {
    rules: [{ by: ['assignee', 'head'], from: notClosed, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'grant-identity': {
    rules: [{ by: ['custodian'], from: notClosed, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'refuse-identity': {
    rules: [{ by: ['custodian'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'remind-custodians': {
    rules: [{ by: ['system'], from: notClosed, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'lapse-identity': {
    rules: [{ by: ['system'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  // closed: a file may come, or its check end, after that
  attach: {
    rules: [{ by: ['citizen'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'refuse-file': {
    rules: [{ by: ['system'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
  'remove-file': {
    rules: [{ by: ['citizen'], from: anyStatus, to: 'same' }],
    queues: 'by-state',
    shows: [],
  },
} as const satisfies Record<string, ActDefinition>;

export type Act = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly Act[];

/** The row that allows `actor` to do `act` in `status`, or undefined: then it is refused. */
export function ruleFor(act: Act, actor: Actor, status: Status): ActRule | undefined {
  const rules: readonly ActRule[] = acts[act].rules;
  return rules.find((rule) => rule.by.includes(actor) && rule.from.includes(status));
}

/** Whether the act may change what lines of queues show beside the state of the ticket. */
export const alwaysChangesQueues = (act: Act): boolean => acts[act].queues === 'always';

/** What its citizen reads of what was written with the act. */
export const partsShownToCitizen = (act: Act): readonly WrittenPart[] => acts[act].shows;
