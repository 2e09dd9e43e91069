import type { Container } from '../container.ts';
import { withWholePlace } from '../../domain/ticketing/tickets/with-whole-place.ts';
import type { EventHeard } from '../event-heard.ts';

/** Counts what an event says, at the institutions that it is about. It bears repeats and any order. */
export async function keepMeasures(
  { measuresKeeper, registry }: Pick<Container, 'measuresKeeper' | 'registry'>,
  { event, log }: EventHeard,
): Promise<void> {
  const outcome = await measuresKeeper.hear(await withWholePlace(event, registry), (version) =>
    version === undefined ? registry.calendar() : registry.calendarOf(version),
  );
  log.info('measures-heard', { outcome });
}
