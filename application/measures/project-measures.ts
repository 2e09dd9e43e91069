import type { Container } from '../container.ts';
import { withWholePlace } from '../../domain/ticketing/tickets/with-whole-place.ts';
import type { ReceivedEvent } from '../received-event.ts';

/** Counts what an event says, at the institutions that it is about. It bears repeats and any order. */
export async function projectMeasures(
  { measuresProjector, registry }: Pick<Container, 'measuresProjector' | 'registry'>,
  { event, log }: ReceivedEvent,
): Promise<void> {
  const outcome = await measuresProjector.apply(await withWholePlace(event, registry), (version) =>
    version === undefined ? registry.calendar() : registry.calendarOf(version),
  );
  log.info('measures-heard', { outcome });
}
