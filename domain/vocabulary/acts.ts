import type { Status } from './statuses.ts';

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

/**
 * The life of a ticket: each act, who may do it, in which statuses, and where it leads.
 * An act with several rows is allowed where any row allows it. What is not in this table is refused.
 */
export const acts = {
  submit: [{ by: ['citizen', 'officer'], from: [], to: 'submitted', startsCycle: true }],
  acknowledge: [{ by: ['officer', 'head'], from: ['submitted'], to: 'acknowledged', acknowledges: true }],
  assign: [{ by: ['head'], from: beforeResponse, to: 'same' }],
  'assign-to-self': [{ by: ['officer'], from: beforeResponse, to: 'same' }],
  start: [
    { by: ['assignee', 'head'], from: ['submitted', 'acknowledged'], to: 'in-progress', acknowledges: true },
  ],
  'request-information': [
    {
      by: ['assignee', 'head'],
      from: running,
      to: 'awaiting-citizen',
      orTo: ['in-progress'], // of a citizen who cannot be told: the clock does not stop
      acknowledges: true,
    },
  ],
  reply: [
    { by: ['citizen'], from: ['awaiting-citizen'], to: 'in-progress' },
    { by: ['citizen'], from: ['submitted', 'acknowledged', 'in-progress', 'responded'], to: 'same' },
    { by: ['assignee', 'head'], from: notClosed, to: 'same' },
  ],
  resume: [{ by: ['system'], from: ['awaiting-citizen'], to: 'in-progress' }],
  note: [
    {
      by: ['officer', 'head', 'head-above', 'complaints-officer', 'former-holder'],
      from: anyStatus,
      to: 'same',
    },
  ],
  respond: [
    { by: ['assignee', 'head'], from: beforeResponse, to: 'responded', acknowledges: true },
    { by: ['system'], from: beforeResponse, to: 'responded', acknowledges: true }, // with its main ticket
  ],
  extend: [{ by: ['head'], from: ['acknowledged', 'in-progress'], to: 'same' }],
  transfer: [{ by: ['head'], from: running, to: 'submitted', startsCycle: true }],
  object: [{ by: ['citizen'], from: beforeResponse, to: 'same' }],
  'keep-transfer': [
    // system: nobody decided on the objection
    { by: ['head-above', 'system'], from: beforeResponse, to: 'same' },
  ],
  'undo-transfer': [{ by: ['head-above'], from: beforeResponse, to: 'submitted', startsCycle: true }],
  escalate: [
    {
      by: ['system'],
      from: running,
      to: 'submitted',
      startsCycle: true,
    },
    { by: ['head'], from: ['acknowledged', 'in-progress'], to: 'submitted', startsCycle: true },
  ],
  remind: [{ by: ['system'], from: notClosed, to: 'same' }],
  flag: [{ by: ['system'], from: running, to: 'same' }],
  rearm: [{ by: ['system'], from: notClosed, to: 'same' }],
  recompute: [{ by: ['system'], from: notClosed, to: 'same' }], // the calendar was changed late
  direct: [{ by: ['head', 'head-above', 'oversight'], from: beforeResponse, to: 'same' }],
  reclassify: [
    // in-progress: it became urgent, and waits for nobody
    { by: ['officer', 'head'], from: beforeResponse, to: 'same', orTo: ['in-progress'] },
  ],
  'undo-reclassification': [
    { by: ['citizen'], from: notClosed, to: 'same' },
    {
      by: ['citizen'],
      from: ['closed'],
      to: 'submitted',
      orTo: ['acknowledged', 'in-progress', 'responded'],
    },
  ],
  'raise-urgency': [
    { by: ['officer', 'assignee', 'head', 'head-above'], from: running, to: 'same' },
    {
      by: ['officer', 'assignee', 'head', 'head-above'],
      from: ['awaiting-citizen'], // urgent matters wait for nobody
      to: 'in-progress',
    },
  ],
  'lower-urgency': [{ by: ['head-above'], from: beforeResponse, to: 'same' }],
  'name-officer': [
    // out of the reach of whom it names: at once, in a new cycle
    { by: ['head'], from: beforeResponse, to: 'same', orTo: ['submitted'] },
  ],
  refer: [{ by: ['head'], from: beforeResponse, to: 'responded', acknowledges: true }],
  'set-aside': [{ by: ['head'], from: beforeResponse, to: 'responded', acknowledges: true }],
  accept: [{ by: ['citizen'], from: ['responded'], to: 'closed' }],
  'undo-acceptance': [{ by: ['citizen'], from: ['closed'], to: 'responded' }],
  'confirm-remedy': [{ by: ['citizen'], from: ['responded'], to: 'closed' }],
  appeal: [
    // closed: it came in time, but was overtaken by the window's end
    { by: ['citizen'], from: ['responded', 'closed'], to: 'submitted', startsCycle: true },
  ],
  lapse: [{ by: ['system'], from: ['responded'], to: 'closed' }],
  settle: [{ by: ['system'], from: ['acknowledged', 'in-progress', 'responded'], to: 'closed' }],
  rate: [{ by: ['citizen'], from: ['responded', 'closed'], to: 'same' }],
  withdraw: [{ by: ['citizen'], from: beforeResponse, to: 'closed' }],
  'undo-withdrawal': [
    { by: ['citizen'], from: ['closed'], to: 'submitted', orTo: ['acknowledged', 'in-progress'] },
  ],
  'carry-on': [
    {
      by: ['head', 'head-above'],
      from: ['closed'],
      to: 'submitted',
      orTo: ['acknowledged', 'in-progress'],
    },
  ],
  merge: [{ by: ['head'], from: beforeResponse, to: 'in-progress', acknowledges: true }],
  'take-in': [{ by: ['head'], from: beforeResponse, to: 'same' }],
  part: [{ by: ['head', 'system'], from: beforeResponse, to: 'same' }],
  unassign: [{ by: ['system'], from: notClosed, to: 'same' }],
  succeed: [{ by: ['system'], from: notClosed, to: 'same' }],
  'open-up': [{ by: ['citizen'], from: anyStatus, to: 'same' }],
  'hide-again': [{ by: ['citizen'], from: anyStatus, to: 'same' }],
  'lose-touch': [
    { by: ['system'], from: [...running, 'responded'], to: 'same' },
    { by: ['system'], from: ['awaiting-citizen'], to: 'in-progress' },
  ],
  'request-identity': [{ by: ['assignee', 'head'], from: notClosed, to: 'same' }],
  'grant-identity': [{ by: ['custodian'], from: notClosed, to: 'same' }],
  'refuse-identity': [{ by: ['custodian'], from: anyStatus, to: 'same' }],
  'remind-custodians': [{ by: ['system'], from: notClosed, to: 'same' }],
  'lapse-identity': [{ by: ['system'], from: anyStatus, to: 'same' }],
  // closed: a file may come, or its check end, after that
  attach: [{ by: ['citizen'], from: anyStatus, to: 'same' }],
  'refuse-file': [{ by: ['system'], from: anyStatus, to: 'same' }],
} as const satisfies Record<string, readonly ActRule[]>;

export type Act = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly Act[];

/** The row that allows `actor` to do `act` in `status`, or undefined: then it is refused. */
export function ruleFor(act: Act, actor: Actor, status: Status): ActRule | undefined {
  const rules: readonly ActRule[] = acts[act];
  return rules.find((rule) => rule.by.includes(actor) && rule.from.includes(status));
}
