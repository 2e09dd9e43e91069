import { calendarToTellBy, rowOf } from '../../domain/analytics/lake/event-row.ts';
import type { Container } from '../container.ts';
import { withWholePlace } from '../../domain/ticketing/tickets/with-whole-place.ts';
import type { ReceivedEvent } from '../received-event.ts';

/** Puts the row of an event into the lake, where it has one. It bears repeats and any order. */
export async function fillLake(
  { lake, pseudonyms, registry }: Pick<Container, 'lake' | 'pseudonyms' | 'registry'>,
  { event, log }: ReceivedEvent,
): Promise<void> {
  const version = calendarToTellBy(event);
  const calendar = await (version === undefined ? registry.calendar() : registry.calendarOf(version));
  const row = rowOf(await withWholePlace(event, registry), await pseudonyms(event.number), calendar);
  if (row !== undefined) await lake.add(row);
  log.info('lake-told'); // not what: that a ticket is left out says what it is about
}
