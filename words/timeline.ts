import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { ActToldToCitizen } from '../domain/foundation/vocabulary/acts.ts';
import type { ClockStep } from '../domain/ticketing/tickets/ticket.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/acts')>('acts');

/**
 * What a citizen reads of an act in the timeline. `{Yours}` and `{yours}` is the ticket by its kind, `{li}` its Swahili
 * concord, `{institution}` who holds it afterwards, `{date}` until when an answer is due.
 */
export const timelineWords: Readonly<Record<ActToldToCitizen, Text>> = t.timeline;

/** What an act says more exactly when the clock did it, by which step. */
export const stepWords = t.timelineStep satisfies Partial<Record<ClockStep, Text>>;

/** What an act says more exactly, by what the event is. */
export const exactWords = t.timelineExact;
