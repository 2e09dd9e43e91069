/**
 * Who an officer's notice goes to, as seen from the ticket. A vacant head's duties go to the next above.
 * `handler`: whoever it is assigned to, else the head.
 */
export const noticedOfficers = [
  'head',
  'duty-officer', // of the holder; where none may know of it, the first head upward who may
  'assignee',
  'handler',
  'head-above',
  'former-head',
  'decider', // the head of the level that decides on an objection: the holder's own, where the ticket climbed to it
  'oversight',
  'custodian', // everybody who may decide whether an identity is revealed
  'asker', // who asked for it
  'director', // who gave the direction that is reported done
  'directed', // the head of the office that a direction went to
  'mentioned', // whom its words call on
  'watcher', // who watches the ticket
] as const;
export type NoticedOfficer = (typeof noticedOfficers)[number];
