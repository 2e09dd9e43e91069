import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { NewsKind } from '../../domain/messaging/news/news-kinds.ts';
import { newsBesideLists } from '../../domain/foundation/vocabulary/news-beside-lists.ts';
import { newsLimits, toldAtOf, unreadOf } from '../../domain/messaging/news/news.ts';
import { eventName } from '../../domain/ticketing/tickets/listed-tickets.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { visibleTickets } from './list-news.ts';

/** One of an officer's news that they did not read: no word, no name. */
interface UnreadNewsItem {
  readonly id: string;
  readonly kind: NewsKind;
  readonly number: string;
  readonly toldAt: Instant;
}

type Ports = Pick<Container, 'newsReader' | 'listedTickets' | 'registry'>;

interface Reading {
  readonly officer: PresentOfficer;
  readonly now: Instant;
}

/**
 * Lists what an officer was told and did not read, the newest few of what they may see now. So many of the newest are read whatever is
 * hidden, in two calls: a few hidden ones take no room from the rest, and no time tells of them. Costs a read unit, and one for each
 * ticket of what is not read: `newsLimits.readBesideLists` more at most.
 */
async function listUnreadNews(
  { newsReader, listedTickets, registry }: Ports,
  reading: Reading,
): Promise<readonly UnreadNewsItem[]> {
  const { items, readUntil } = await newsReader.newest(reading.officer.id, newsLimits.readBesideLists);
  const unread = unreadOf(items, readUntil);
  if (unread.length === 0) return [];
  const numbers = [...new Set(unread.map(({ number }) => number))];
  const visible = await visibleTickets({ listedTickets, registry }, numbers, reading);
  return unread
    .filter(({ number }) => visible.has(number))
    .slice(0, newsBesideLists)
    .map((item) => ({
      id: eventName(item),
      kind: item.kind,
      number: item.number,
      toldAt: toldAtOf(item),
    }));
}

/** Lists unread news beside what was asked for, which is told without them where they cannot be read: that is logged. */
export const listNewsBeside = (
  ports: Ports,
  { log, ...reading }: Reading & { readonly log: Log },
): Promise<readonly UnreadNewsItem[] | undefined> =>
  listUnreadNews(ports, reading).catch((error: unknown) => {
    log.warn('news-not-listed', {}, error);
    return undefined;
  });
