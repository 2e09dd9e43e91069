import {
  lateWords,
  stepWords,
  timelineWords,
  unacknowledgedWords,
} from '../../contracts/http/words/timeline.ts';
import type { Text } from '../../domain/language.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { localDateAt } from '../shared/local-day.ts';
import { named, type InstitutionsById } from './institutions-by-id.ts';
import { sentence, type Facts } from './sentence.ts';

/** What the citizen reads of an event; undefined: nothing. */
function wordsFor({ type, step, by }: TicketEvent): Text | undefined {
  if (type === 'escalate') return by.actor === 'system' ? lateWords : timelineWords.escalate;
  if (type !== 'remind' || step === undefined) return timelineWords[type];
  switch (step) {
    case 'acknowledgement-missed':
    case 'acknowledgement-missed-again':
      return unacknowledgedWords;
    case 'reminder-first':
    case 'reminder-second':
    case 'window-closing':
    case 'objection-missed':
    case 'remedy-due':
      return stepWords[step];
    case 'flagged':
    case 'recurring':
      return timelineWords.remind;
  }
}

/** What happened to a ticket, in order, as far as its citizen is told. */
export function timelineOf(
  events: readonly TicketEvent[],
  institutionOf: InstitutionsById,
  facts: Omit<Facts, 'institution' | 'date'>,
) {
  return events.flatMap((event) => {
    const words = wordsFor(event);
    if (words === undefined) return [];
    const institution = institutionOf(event.after.holder);
    const text = sentence(words, { ...facts, institution, date: event.after.respondBy });
    const date = localDateAt(event.at, facts.timeZone);
    return [{ type: event.type, at: event.at, date, institution: named(institution), text }];
  });
}
