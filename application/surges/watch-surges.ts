import { officerOf, type SurgeNotice } from '../../domain/messaging/notices/notice.ts';
import { surgeNotices } from '../../domain/messaging/notices/surge-notices.ts';
import { countedOfSending } from '../../domain/analytics/surges/counted-of-sending.ts';
import { isSurgeOver } from '../../domain/analytics/surges/surge-cell.ts';
import type { SurgeOfArea } from '../../domain/analytics/surges/surges.ts';
import { localHourOf } from '../../domain/foundation/time/local-hour.ts';
import type { Container } from '../container.ts';
import type { ReceivedEvent } from '../received-event.ts';
import { readerOf } from '../access/reader-of.ts';
import { placeOfSurge } from './place-of-surge.ts';
import { seesSurge } from './sees-surge.ts';

type Ports = Pick<Container, 'surgeDetector' | 'registry' | 'now'>;

/**
 * Counts a ticket that was sent by what it is about and where, and tells a surge that begins with it, once. It bears
 * repeats and any order. A surge that is over when it is found is listed and told nobody: the events came late.
 */
export async function watchSurges(ports: Ports, { event, log }: ReceivedEvent): Promise<void> {
  const { surgeDetector, registry } = ports;
  const { timeZone } = await registry.calendar();
  const counted = countedOfSending(event, timeZone);
  if (counted === undefined) return;
  const categories = (await registry.categories()).map(({ id }) => id);
  const outcome = await surgeDetector.watch({ ...counted, categories }, (surge) =>
    toldOf(ports, { area: counted.area, surge }, timeZone),
  );
  log.info('surges-watched', { outcome });
}

async function toldOf(
  { registry, now }: Ports,
  found: SurgeOfArea,
  timeZone: string,
): Promise<readonly SurgeNotice[]> {
  const at = now();
  if (isSurgeOver(found.surge, localHourOf(at, timeZone))) return [];
  const place = await placeOfSurge(registry, found);
  const notices = surgeNotices(found, { ...place, at });
  const shown = await Promise.all(
    notices.map(async ({ recipient }) => {
      const officer = await readerOf(registry, officerOf(recipient), at);
      return officer !== undefined && seesSurge(registry, officer, place, at);
    }),
  );
  return notices.filter((_, index) => shown[index]);
}
