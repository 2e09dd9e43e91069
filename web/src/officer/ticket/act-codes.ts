import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';

/** Acts that officers do on the page of a ticket, in the order in which they are offered, by what they are for. */
export const actGroups = {
  handle: ['acknowledge', 'assign-to-self', 'assign', 'start'],
  citizen: ['request-information', 'reply'],
  answer: ['respond', 'refer', 'set-aside'],
  'hand-on': [
    'transfer',
    'keep-transfer',
    'undo-transfer',
    'escalate',
    'extend',
    'direct',
    'report-direction',
  ],
  correct: [
    'reclassify',
    'raise-urgency',
    'lower-urgency',
    'name-officer',
    'merge',
    'part',
    'carry-on',
    'request-identity',
  ],
  among: ['note'],
} as const satisfies Record<string, readonly ActOfOfficers[]>;

/** An act that the page knows how to do. */
export type OfficerActCode = ActOfOfficers;

export const officerActCodes: readonly OfficerActCode[] = Object.values(actGroups).flat();

/** Whether the page knows how to do it: an API that is newer than the page may offer more. */
export const isOfficerAct = (act: string): act is OfficerActCode =>
  officerActCodes.some((known) => known === act);
