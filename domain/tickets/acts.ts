import type { Status } from './statuses.ts';

/** Who can act on a ticket, seen from the ticket. A person can be several of these at once. */
export const actors = [
  'citizen',
  'officer', // an officer of the institution that holds the ticket
  'assignee', // the officer it is assigned to
  'head', // the head of the institution that holds it
  'head-above', // a head of a level above
  'oversight',
  'system',
] as const;
export type Actor = (typeof actors)[number];

const beforeResponse = ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen'] as const;
const notClosed = [...beforeResponse, 'responded'] as const;
const anyStatus = [...notClosed, 'closed'] as const;

/** Where an act leads: to a status, or the ticket keeps the one it has. */
export type Destination = Status | 'same';

export interface ActRule {
  readonly by: readonly Actor[];
  readonly from: readonly Status[];
  readonly to: Destination;
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
      from: ['submitted', 'acknowledged', 'in-progress'],
      to: 'awaiting-citizen',
      acknowledges: true,
    },
  ],
  reply: [
    { by: ['citizen'], from: ['awaiting-citizen'], to: 'in-progress' },
    { by: ['citizen'], from: ['submitted', 'acknowledged', 'in-progress', 'responded'], to: 'same' },
    { by: ['assignee', 'head'], from: notClosed, to: 'same' },
  ],
  resume: [{ by: ['system'], from: ['awaiting-citizen'], to: 'in-progress' }],
  note: [{ by: ['officer', 'head', 'head-above'], from: anyStatus, to: 'same' }],
  respond: [{ by: ['assignee', 'head'], from: beforeResponse, to: 'responded', acknowledges: true }],
  extend: [{ by: ['head'], from: ['acknowledged', 'in-progress'], to: 'same' }],
  transfer: [
    { by: ['head'], from: ['submitted', 'acknowledged', 'in-progress'], to: 'submitted', startsCycle: true },
  ],
  escalate: [
    {
      by: ['system'],
      from: ['submitted', 'acknowledged', 'in-progress'],
      to: 'submitted',
      startsCycle: true,
    },
    { by: ['head'], from: ['acknowledged', 'in-progress'], to: 'submitted', startsCycle: true },
  ],
  remind: [{ by: ['system'], from: notClosed, to: 'same' }],
  flag: [{ by: ['system'], from: ['submitted', 'acknowledged', 'in-progress'], to: 'same' }],
  rearm: [{ by: ['system'], from: notClosed, to: 'same' }],
  direct: [{ by: ['head', 'head-above', 'oversight'], from: beforeResponse, to: 'same' }],
  reclassify: [{ by: ['officer', 'head'], from: beforeResponse, to: 'same' }],
  'raise-urgency': [{ by: ['officer', 'assignee', 'head', 'head-above'], from: beforeResponse, to: 'same' }],
  'lower-urgency': [{ by: ['head-above'], from: beforeResponse, to: 'same' }],
  'name-officer': [{ by: ['head'], from: beforeResponse, to: 'same' }],
  refer: [{ by: ['head'], from: beforeResponse, to: 'closed' }],
  'set-aside': [{ by: ['head'], from: beforeResponse, to: 'responded', acknowledges: true }],
  accept: [{ by: ['citizen'], from: ['responded'], to: 'closed' }],
  appeal: [{ by: ['citizen'], from: ['responded'], to: 'submitted', startsCycle: true }],
  lapse: [{ by: ['system'], from: ['responded'], to: 'closed' }],
  settle: [{ by: ['system'], from: ['acknowledged', 'in-progress'], to: 'closed' }],
  rate: [{ by: ['citizen'], from: ['responded', 'closed'], to: 'same' }],
  withdraw: [{ by: ['citizen'], from: beforeResponse, to: 'closed' }],
  merge: [{ by: ['head'], from: beforeResponse, to: 'closed' }],
  'replace-secret': [{ by: ['citizen'], from: anyStatus, to: 'same' }],
} as const satisfies Record<string, readonly ActRule[]>;

export type Act = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly Act[];

/** The row that allows `actor` to do `act` in `status`, or undefined: then it is refused. */
export function ruleFor(act: Act, actor: Actor, status: Status): ActRule | undefined {
  const rules: readonly ActRule[] = acts[act];
  return rules.find((rule) => rule.by.includes(actor) && rule.from.includes(status));
}
