import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { EmailWay } from '../../domain/foundation/vocabulary/email-ways.ts';
import type { NewsKind } from '../../domain/messaging/news/news-kinds.ts';
import { newsLimits } from '../../domain/messaging/news/news.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';

/** What an officer does with their news. */
export type ChangeOfNews =
  | { readonly does: 'read'; readonly until: Instant }
  | { readonly does: 'choose'; readonly kind: NewsKind; readonly email: EmailWay }
  | { readonly does: 'watch' | 'unwatch'; readonly ticket: string };

type Ports = Pick<Container, 'news' | 'watchedMarks' | 'registry' | 'now'> & {
  readonly tickets: Pick<Container['tickets'], 'state' | 'isStateDisputed' | 'history'>;
};

/** Whoever may open a ticket may watch it. Throws the problems `no-such-ticket` and `too-many-watched`. */
async function beginToWatch(
  { news, watchedMarks, tickets, registry, now }: Ports,
  number: string,
  officer: PresentOfficer,
): Promise<void> {
  const at = now();
  await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  const [watched, watchers] = await Promise.all([news.watchedBy(officer.id), news.watchersOf(number)]);
  if (watched.some((ticket) => ticket.number === number)) {
    await watchedMarks.mark(number); // the try before may have broken off between the two
    return;
  }
  if (watched.length >= newsLimits.watched || watchers.length >= newsLimits.watchers)
    throw new RequestRefused({ code: 'too-many-watched', parameters: { limit: newsLimits.watched } });
  // What happens between the two is told to nobody, which costs nothing; the other way round it would be asked for in vain for good.
  await news.watch(officer.id, { number, since: at });
  await watchedMarks.mark(number);
}

/** Does with an officer's news what they want: to have read them, to be told otherwise, or to watch a ticket or no longer. */
export async function changeNews(
  ports: Ports,
  { change, officer }: { readonly change: ChangeOfNews; readonly officer: PresentOfficer },
): Promise<{ readonly watches?: boolean }> {
  const { news, now } = ports;
  switch (change.does) {
    case 'read': {
      const at = now();
      await news.readUntil(officer.id, change.until < at ? change.until : at);
      return {};
    }
    case 'choose':
      await news.choose(officer.id, change.kind, change.email);
      return {};
    case 'watch':
      await beginToWatch(ports, change.ticket, officer);
      return { watches: true };
    case 'unwatch':
      await news.unwatch(officer.id, change.ticket, now());
      return { watches: false };
  }
}
