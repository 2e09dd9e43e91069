import { officerOf, type SurgeNotice } from '../../domain/messaging/notices/notice.ts';
import { surgeNotices } from '../../domain/messaging/notices/surge-notices.ts';
import { countedOfSending, type CountedInArea } from '../../domain/analytics/surges/counted-of-sending.ts';
import { isSurgeOver, type TicketOfHour } from '../../domain/analytics/surges/surge-cell.ts';
import type { SurgeOfArea } from '../../domain/analytics/surges/surges.ts';
import { localHourOf } from '../../domain/foundation/time/local-hour.ts';
import type { Container } from '../container.ts';
import type { FailedEvent, ReceivedEvent } from '../received-event.ts';
import { readerOf } from '../access/reader-of.ts';
import { placeOfSurge } from './place-of-surge.ts';
import { seesSurge } from './sees-surge.ts';

type Ports = Pick<Container, 'surgeDetector' | 'registry' | 'now'>;

/**
 * Counts tickets that were sent by what they are about and where, those of one hour together, and tells a surge that begins with them,
 * once. It bears repeats and any order. A surge that is over when it is found is listed and told nobody: the events came late. Gives those
 * that failed, which are received again.
 */
export async function watchSurges(
  ports: Ports,
  received: readonly ReceivedEvent[],
): Promise<readonly FailedEvent[]> {
  const { timeZone } = await ports.registry.calendar();
  const sent = received.flatMap((each) => {
    const counted = countedOfSending(each.event, timeZone);
    return counted === undefined ? [] : [{ ...counted, received: each }];
  });
  const together = Map.groupBy(sent, ({ area, ticket }) => JSON.stringify([area, ticket.hour]));
  const failed = await Promise.all(
    [...together.values()].map((tickets) => watchedTogether(ports, tickets, timeZone)),
  );
  return failed.flat();
}

interface SentTicket extends CountedInArea {
  readonly received: ReceivedEvent;
}

/** Watches tickets of one category from one place and of one hour: all of them, or none. */
async function watchedTogether(
  ports: Ports,
  sent: readonly SentTicket[],
  timeZone: string,
): Promise<readonly FailedEvent[]> {
  const [first] = sent;
  if (first === undefined) return [];
  const { area, ticket } = first;
  try {
    const categories = (await ports.registry.categories()).map(({ id }) => id);
    const tickets = uniqueByNumber(sent.map((each) => each.ticket));
    const outcome = await ports.surgeDetector.watch(
      { area, hour: ticket.hour, tickets, categories },
      (surge) => toldOf(ports, { area, surge }, timeZone),
    );
    for (const { received } of sent) received.log.info('surges-watched', { outcome });
    return [];
  } catch (error) {
    return sent.map(({ received }) => ({ received, error }));
  }
}

const uniqueByNumber = (tickets: readonly TicketOfHour[]): readonly TicketOfHour[] => [
  ...new Map(tickets.map((ticket) => [ticket.number, ticket])).values(),
];

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
