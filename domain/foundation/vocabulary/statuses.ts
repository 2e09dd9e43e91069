/** Every status a ticket can have, the group people see it in, and what it waits for. */
export const statuses = {
  submitted: { group: 'open', waitsFor: 'acknowledgement' },
  acknowledged: { group: 'in-progress', waitsFor: 'work' },
  'in-progress': { group: 'in-progress', waitsFor: 'response' },
  'awaiting-citizen': { group: 'in-progress', waitsFor: 'reply' },
  responded: { group: 'completed', waitsFor: 'citizen' },
  closed: { group: 'completed', waitsFor: 'nothing' },
} as const;
export type Status = keyof typeof statuses;
export type StatusGroup = (typeof statuses)[Status]['group'];
export const statusNames = Object.keys(statuses) as readonly Status[];

/** Why a ticket is closed. */
export const closingReasons = ['accepted', 'lapsed', 'withdrawn', 'set-aside', 'noted', 'final'] as const;
export type ClosingReason = (typeof closingReasons)[number];
