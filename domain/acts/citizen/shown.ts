import type { Act } from '../../vocabulary/acts.ts';
import type { TicketEvent } from '../../tickets/event.ts';
import type { WrittenPart, WrittenParts } from '../../tickets/written.ts';

/**
 * What the citizen reads of what was written with each act: the own words, and what the institution says to
 * the citizen. Nothing of what officers write to each other, and nothing that might tell of another citizen.
 */
export const shownParts: Readonly<Record<Act, readonly WrittenPart[]>> = {
  submit: [],
  acknowledge: ['message'],
  assign: [],
  'assign-to-self': [],
  start: [],
  'request-information': ['message'],
  reply: ['message'],
  resume: [],
  note: [],
  respond: ['reason', 'remedy'],
  extend: ['message', 'reason'],
  transfer: ['reason'],
  object: ['reason'],
  'keep-transfer': ['reason'],
  'undo-transfer': ['reason'],
  escalate: ['reason'],
  remind: [],
  flag: [],
  rearm: [],
  recompute: [],
  direct: [],
  reclassify: ['reason'],
  'undo-reclassification': [],
  'raise-urgency': ['reason'],
  'lower-urgency': ['reason'],
  'name-officer': [],
  refer: ['reason', 'body'],
  'set-aside': ['reason'],
  accept: [],
  'undo-acceptance': [],
  'confirm-remedy': ['reason'],
  appeal: ['reason'],
  lapse: [],
  settle: [],
  rate: ['message'],
  withdraw: ['reason'],
  'undo-withdrawal': [],
  'carry-on': ['reason'],
  merge: [],
  'take-in': [],
  part: [],
  unassign: [],
  succeed: [],
  'open-up': [],
  'hide-again': [],
  'lose-touch': [],
  'request-identity': [],
  'grant-identity': [],
  'refuse-identity': [],
  'remind-custodians': [],
  'lapse-identity': [],
  attach: [],
  'refuse-file': [],
};

/** What the citizen reads of what was written with an event. */
export function shownOf(
  { type, version }: TicketEvent,
  written: ReadonlyMap<number, WrittenParts>,
): WrittenParts {
  const parts = written.get(version) ?? {};
  return Object.fromEntries(
    shownParts[type].flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]]])),
  );
}
