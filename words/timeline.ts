import type { FileRefusal } from '../domain/ticketing/attachments/attachment.ts';
import { inEach, type Text } from '../domain/foundation/vocabulary/language.ts';
import type { Act } from '../domain/foundation/vocabulary/acts.ts';
import type { ClockStep } from '../domain/ticketing/tickets/ticket.ts';
import { fileRefusalWords } from './attachments.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/timeline')>('timeline');

const fileRefused: Text = t.fileRefused;

/** What `refuse-file` says more exactly: why, and what to do instead. */
export const refusedFileWords = (because: FileRefusal): Text =>
  inEach((language) => `${fileRefused[language]} ${fileRefusalWords[because][language]}`);

/**
 * What a citizen reads of an act in the timeline; undefined: nothing, for it is the institution's own
 * work or the clock's. `{Yours}` and `{yours}` is the ticket by its kind, `{li}` its Swahili concord,
 * `{institution}` who holds it afterwards, `{date}` until when an answer is due.
 */
export const timelineWords: Readonly<Record<Act, Text | undefined>> = {
  ...t.timeline,
  assign: undefined,
  'assign-to-self': undefined,
  note: undefined,
  rearm: undefined,
  'name-officer': undefined,
  // Of other tickets, and so of a merger, a citizen learns nothing.
  'take-in': undefined,
  part: undefined,
  unassign: undefined,
  'request-identity': undefined,
  'refuse-identity': undefined,
  'remind-custodians': undefined,
  'lapse-identity': undefined,
  'refuse-file': fileRefused,
};

/** What an act says more exactly when the clock did it, by which step. */
export const stepWords = t.step satisfies Partial<Record<ClockStep, Text>>;

/** What an act says more exactly, by what the event is. */
export const exactWords = t.exact;
