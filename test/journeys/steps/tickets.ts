import type { DemoTicket } from '../../../local/demo/tickets.ts';

/** A complaint to a small unit, four levels under the top. */
export const aComplaint = (changes: Partial<DemoTicket> = {}): DemoTicket => ({
  kind: 'complaint',
  category: 'maji',
  institution: 'dawasa-kinondoni-bili',
  from: 'confidential',
  subject: 'Hakuna maji mtaani',
  description: 'Mtaa wetu hatujapata maji kwa siku kumi. Tunaomba msaada.',
  language: 'sw',
  'about-head': false,
  ...changes,
});

/** Where it goes when nobody answers: from the unit through its institution and ministry to the root. */
export const itsClimb = ['dawasa-kinondoni-bili', 'dawasa-kinondoni', 'dawasa', 'maji', 'kmk'] as const;
